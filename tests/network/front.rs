//! What stands before the portals: it leads each request to the one that it is for, and notes what passed.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;

pub struct Front {
    pub address: SocketAddr,
    passed: Notes,
}

/// A request and what it got, as they were on the wire.
#[derive(Debug, Clone, Default)]
pub struct Passed {
    pub request: String,
    /// Empty where none came.
    pub answer: String,
}

/// Which portal a host and a path lead to, and what the path is called there.
type Way = dyn Fn(&str, &str) -> (SocketAddr, String) + Send + Sync;
type Notes = Arc<Mutex<Vec<Passed>>>;

impl Passed {
    /// Its method and its path.
    pub fn line(&self) -> &str {
        self.request.split(" HTTP/").next().unwrap()
    }

    pub fn header(&self, name: &str) -> Option<&str> {
        header(&self.request, name)
    }

    pub fn status(&self) -> &str {
        self.answer.split(' ').nth(1).unwrap_or_default()
    }

    pub fn answered(&self) -> &str {
        self.answer.split_once("\r\n\r\n").map_or("", |(_, body)| body)
    }
}

impl Front {
    /// Plain HTTP, for a client on this machine.
    pub async fn plain(way: impl Fn(&str, &str) -> (SocketAddr, String) + Send + Sync + 'static) -> Front {
        Front::start(None, Arc::new(way)).await
    }

    /// A proxy that leads every name to itself, and answers over TLS what is asked for by `CONNECT`.
    pub async fn of_every_name(
        acceptor: TlsAcceptor,
        way: impl Fn(&str, &str) -> (SocketAddr, String) + Send + Sync + 'static,
    ) -> Front {
        Front::start(Some(acceptor), Arc::new(way)).await
    }

    async fn start(acceptor: Option<TlsAcceptor>, way: Arc<Way>) -> Front {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let passed = Notes::default();
        let notes = passed.clone();
        tokio::spawn(async move {
            while let Ok((mut stream, _)) = listener.accept().await {
                let (acceptor, way, notes) = (acceptor.clone(), way.clone(), notes.clone());
                tokio::spawn(async move {
                    let Some(acceptor) = acceptor else {
                        return lead(stream, &*way, &notes).await;
                    };
                    let asked = head(&mut stream).await?;
                    assert!(asked.starts_with("CONNECT "), "{asked}");
                    stream.write_all(b"HTTP/1.1 200 Connected\r\n\r\n").await.ok()?;
                    lead(acceptor.accept(stream).await.ok()?, &*way, &notes).await
                });
            }
        });
        Front { address, passed }
    }

    /// All that arrived, in the order of arrival.
    pub fn passed(&self) -> Vec<Passed> {
        self.passed.lock().unwrap().clone()
    }
}

/// One request a connection: so that where the answer ends is for the portal to say.
async fn lead(mut stream: impl AsyncRead + AsyncWrite + Unpin, way: &Way, notes: &Notes) -> Option<()> {
    let head = head(&mut stream).await?;
    let length = header(&head, "content-length").map_or(0, |length| length.parse().unwrap());
    let mut body = vec![0; length];
    stream.read_exact(&mut body).await.ok()?;
    let place = note(notes, &head, &body);
    let (line, headers) = head.split_once("\r\n")?;
    let [method, path, version] = line.split(' ').collect::<Vec<_>>().try_into().ok()?;
    let (portal, path) = way(header(&head, "host").unwrap_or_default(), path);
    let mut portal = TcpStream::connect(portal).await.ok()?;
    let head = format!("{method} {path} {version}\r\nConnection: close\r\n{headers}");
    portal.write_all(&[head.as_bytes(), &body].concat()).await.ok()?;
    let mut answer = Vec::new();
    portal.read_to_end(&mut answer).await.ok()?;
    notes.lock().unwrap()[place].answer = String::from_utf8_lossy(&answer).into_owned();
    stream.write_all(&answer).await.ok()?;
    stream.shutdown().await.ok()
}

fn note(notes: &Notes, head: &str, body: &[u8]) -> usize {
    let mut notes = notes.lock().unwrap();
    notes.push(Passed {
        request: head.to_owned() + &String::from_utf8_lossy(body),
        answer: String::new(),
    });
    notes.len() - 1
}

async fn head(stream: &mut (impl AsyncRead + Unpin)) -> Option<String> {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        head.push(stream.read_u8().await.ok()?);
    }
    String::from_utf8(head).ok()
}

fn header<'a>(request: &'a str, name: &str) -> Option<&'a str> {
    let (head, _) = request.split_once("\r\n\r\n")?;
    head.lines().find_map(|line| {
        let (found, value) = line.split_once(": ")?;
        found.eq_ignore_ascii_case(name).then_some(value)
    })
}
