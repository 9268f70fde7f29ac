//! A portal of raw TCP: it counts connections and requests, and can fail where a real server cannot.

use std::sync::{Arc, Mutex};

use portachiavi_keys::{Environment, InstitutionId};
use portachiavi_portals::{Addresses, BackOffice, PagoPa, Timeouts};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;
use url::Url;

pub const COMUNE: &str = "6b5c8e0e-55a3-4b6f-8f1a-5f0e3c1d2a10";
pub const LIST: &str = r#"{"institution_api_key_list":[{"id":"gdp-1","displayName":"GPD","primaryKey":"CANARYp1","secondaryKey":"CANARYs1"}]}"#;

#[derive(Debug, Clone)]
pub struct Request {
    /// `GET /path?query`
    pub line: String,
    pub headers: Vec<(String, String)>,
    /// Which connection, counted from 0.
    pub connection: usize,
}

impl Request {
    pub fn header(&self, name: &str) -> Vec<&str> {
        let named = self.headers.iter().filter(|(header, _)| header == name);
        named.map(|(_, value)| value.as_str()).collect()
    }
}

pub enum Reply {
    /// Status, body.
    Json(u16, String),
    /// Status, a header line, body.
    Headed(u16, String, String),
    /// As it goes on the wire; the connection closes after it.
    Raw(Vec<u8>),
    Close,
    Reset,
    Stall,
}

type Answers = dyn Fn(&Request) -> Option<Reply> + Send + Sync;

/// Signs in and exchanges tokens by itself; everything else is asked of the test.
pub struct RawPortal {
    pub base: Url,
    seen: Arc<Mutex<Vec<Request>>>,
    task: JoinHandle<()>,
}

impl RawPortal {
    pub async fn answering(answers: impl Fn(&Request) -> Option<Reply> + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let base = Url::parse(&format!("http://{}", listener.local_addr().unwrap())).unwrap();
        let seen = Arc::new(Mutex::new(Vec::new()));
        let answers: Arc<Answers> = Arc::new(answers);
        let task = tokio::spawn(accept(listener, seen.clone(), answers));
        RawPortal { base, seen, task }
    }

    pub fn link(&self) -> PagoPa {
        self.link_waiting(Timeouts::default())
    }

    pub fn link_waiting(&self, timeouts: Timeouts) -> PagoPa {
        PagoPa::new(&Addresses::sandbox(&self.base).unwrap(), timeouts).unwrap()
    }

    pub async fn back_office(&self) -> BackOffice {
        self.back_office_waiting(Timeouts::default()).await
    }

    pub async fn back_office_waiting(&self, timeouts: Timeouts) -> BackOffice {
        let link = self.link_waiting(timeouts);
        link.sign_in("demo").await.unwrap();
        link.back_office(&InstitutionId::parse(COMUNE).unwrap(), Environment::Collaudo)
    }

    /// Every request so far whose line contains `text`.
    pub fn seen(&self, text: &str) -> Vec<Request> {
        let seen = self.seen.lock().unwrap();
        seen.iter()
            .filter(|request| request.line.contains(text))
            .cloned()
            .collect()
    }

    /// Nothing listens any more when it returns.
    pub async fn stop(self) {
        self.task.abort();
        let _ = self.task.await;
    }
}

async fn accept(listener: TcpListener, seen: Arc<Mutex<Vec<Request>>>, answers: Arc<Answers>) {
    let mut connection = 0;
    while let Ok((stream, _)) = listener.accept().await {
        tokio::spawn(serve(stream, connection, seen.clone(), answers.clone()));
        connection += 1;
    }
}

async fn serve(
    mut stream: TcpStream,
    connection: usize,
    seen: Arc<Mutex<Vec<Request>>>,
    answers: Arc<Answers>,
) {
    while let Some(request) = read_request(&mut stream, connection).await {
        seen.lock().unwrap().push(request.clone());
        let (bytes, more) = match answers(&request).or_else(|| by_itself(&request)) {
            Some(Reply::Json(status, body)) => (json(status, "X-Request-Id: portal-7", &body), true),
            Some(Reply::Headed(status, header, body)) => (json(status, &header, &body), true),
            Some(Reply::Raw(bytes)) => (bytes, false),
            Some(Reply::Close) => return,
            Some(Reply::Reset) => return stream.set_zero_linger().unwrap(),
            Some(Reply::Stall) => return std::future::pending().await,
            None => (
                json(
                    404,
                    "X-Request-Id: portal-7",
                    r#"{"statusCode":404,"message":"Resource not found"}"#,
                ),
                true,
            ),
        };
        if stream.write_all(&bytes).await.is_err() || !more {
            return;
        }
    }
}

fn by_itself(request: &Request) -> Option<Reply> {
    let told = |body: &str| Some(Reply::Json(200, body.to_owned()));
    match &request.line {
        line if line.contains("/oidc/exchange") => {
            told(r#"{"sessionToken":"CANARYselfcare","requiresOtpFlow":false}"#)
        }
        line if line.contains("/v2/token/exchange") => told(r#"{"token":"CANARYidentity"}"#),
        line if line.contains("/api/token/token") => told("CANARYjwt"),
        _ => None,
    }
}

pub fn is_change(request: &Request) -> bool {
    request.line.starts_with("POST") && request.line.contains("/api-keys")
}

fn json(status: u16, header: &str, body: &str) -> Vec<u8> {
    let length = body.len();
    let head = format!("HTTP/1.1 {status} Said\r\nContent-Type: application/json\r\n{header}\r\n");
    format!("{head}Content-Length: {length}\r\n\r\n{body}").into_bytes()
}

async fn read_request(stream: &mut TcpStream, connection: usize) -> Option<Request> {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        head.push(stream.read_u8().await.ok()?);
    }
    let head = String::from_utf8(head).unwrap();
    let mut lines = head.trim_end().split("\r\n");
    let line = lines.next()?.trim_end_matches(" HTTP/1.1").to_owned();
    let headers: Vec<(String, String)> = lines
        .filter_map(|line| line.split_once(": "))
        .map(|(name, value)| (name.to_ascii_lowercase(), value.to_owned()))
        .collect();
    let request = Request {
        line,
        headers,
        connection,
    };
    let length = request
        .header("content-length")
        .first()
        .map_or(0, |length| length.parse().unwrap());
    stream.read_exact(&mut vec![0; length]).await.ok()?;
    Some(request)
}
