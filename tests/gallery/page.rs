//! The gallery's page, given out on loopback.

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::thread;

/// Where `node build.mjs gallery` leaves it.
fn folder() -> PathBuf {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    root.join("ui/node_modules/.cache/portachiavi-gallery")
}

/// The address of its first page. It is there for as long as this process is.
pub fn serve() -> String {
    let first = folder().join("index.html");
    assert!(first.is_file(), "built by `cargo xtask test screens`");
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let address = listener.local_addr().unwrap();
    thread::spawn(move || {
        for caller in listener.incoming().flatten() {
            thread::spawn(|| answer(caller));
        }
    });
    format!("http://{address}/index.html")
}

fn answer(mut caller: TcpStream) {
    let mut line = String::new();
    let mut lines = BufReader::new(caller.try_clone().unwrap());
    let asked = lines.read_line(&mut line);
    while lines.read_line(&mut String::new()).is_ok_and(|read| read > 2) {}
    let path = line.split(' ').nth(1).unwrap_or_default();
    let file = folder().join(path.trim_start_matches('/'));
    let found = asked.is_ok().then(|| fs::read(&file)).and_then(Result::ok);
    let (status, body) = found.map_or(("404 Not Found", Vec::new()), |body| ("200 OK", body));
    let kind = kind_of(&file);
    let head = format!(
        "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
        body.len()
    );
    let _ = caller
        .write_all(head.as_bytes())
        .and_then(|()| caller.write_all(&body));
}

fn kind_of(file: &Path) -> &'static str {
    match file.extension().and_then(|end| end.to_str()) {
        Some("html") => "text/html",
        Some("js") => "text/javascript",
        Some("css") => "text/css",
        Some("woff2") => "font/woff2",
        _ => "application/octet-stream",
    }
}
