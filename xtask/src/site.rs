//! A static web server for this machine only, as plain as the hosts the page is made for.
//!
//! It is written out here because browsers ask for many files at once over connections they keep open, which the small
//! server libraries with a pool of threads answer late or not at all; one thread for each connection, and one request
//! on each, is enough for one reader and needs no library.

use anyhow::{Context, Result};
use std::io::{self, BufRead, BufReader, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;
use std::{fs, thread};

/// How long a connection may stay silent; browsers open some for later and never use them.
const PATIENCE: Duration = Duration::from_secs(60);

/// A folder that is being served, until the program ends.
pub(crate) struct Site {
    address: String,
}

impl Site {
    /// Serves `folder` under `prefix`, which starts and ends with a slash. Port 0 takes any free one.
    pub(crate) fn start(folder: &Path, prefix: &'static str, port: u16) -> Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port))
            .with_context(|| format!("Port {port} cannot be used; choose another with --port"))?;
        let address = format!("http://{}{prefix}", listener.local_addr()?);
        let folder: Arc<Path> = folder.into();
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let folder = Arc::clone(&folder);
                // A browser that has gone away needs no answer.
                thread::spawn(move || answer(&folder, prefix, &stream).ok());
            }
        });
        Ok(Self { address })
    }

    /// Where the page is found.
    pub(crate) fn address(&self) -> &str {
        &self.address
    }
}

/// Reads one request, answers it and closes the connection.
fn answer(folder: &Path, prefix: &str, stream: &TcpStream) -> io::Result<()> {
    stream.set_read_timeout(Some(PATIENCE))?;
    let mut lines = BufReader::new(stream).lines();
    let request = lines.next().transpose()?.unwrap_or_default();
    // The headers say nothing that a plain host would need, but an unread rest would reset the connection.
    for line in lines {
        if line?.is_empty() {
            break;
        }
    }
    let mut words = request.split(' ');
    let (method, address) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    let found = file_asked_for(prefix, address).and_then(|path| Some((fs::read(folder.join(&path)).ok()?, path)));
    let (status, kind, body) = match (method, found) {
        ("GET" | "HEAD", Some((body, path))) => ("200 OK", media_type(&path), body),
        ("GET" | "HEAD", None) => ("404 Not Found", "text/plain", b"There is no such file.".to_vec()),
        _ => ("405 Method Not Allowed", "text/plain", b"Files can only be read.".to_vec()),
    };
    let head = format!(
        "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {}\r\nCache-Control: no-cache\r\n\
         Connection: close\r\n\r\n",
        body.len()
    );
    let mut stream = stream;
    stream.write_all(head.as_bytes())?;
    if method != "HEAD" {
        stream.write_all(&body)?;
    }
    Ok(())
}

/// The file below the served folder that an address means; none for addresses that lead out of it.
fn file_asked_for(prefix: &str, address: &str) -> Option<PathBuf> {
    let path = address.split(['?', '#']).next()?.strip_prefix(prefix)?;
    let path = if path.is_empty() || path.ends_with('/') { format!("{path}index.html") } else { path.to_owned() };
    let path = PathBuf::from(path);
    path.components().all(|part| matches!(part, Component::Normal(_))).then_some(path)
}

fn media_type(path: &Path) -> &'static str {
    match path.extension().and_then(|extension| extension.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("svg") => "image/svg+xml",
        Some("json") => "application/json",
        Some("txt") => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_mean_files_below_the_folder() {
        let cases = [
            ("/", Some("index.html")),
            ("/app.js?v=2", Some("app.js")),
            ("/deep/er/", Some("deep/er/index.html")),
            ("/../secret", None),
            ("/a/../../secret", None),
            ("//etc/passwd", None),
            ("elsewhere", None),
        ];
        for (address, file) in cases {
            assert_eq!(file_asked_for("/", address), file.map(PathBuf::from), "{address}");
        }
        assert_eq!(file_asked_for("/some/where/", "/some/where/"), Some(PathBuf::from("index.html")));
        assert_eq!(file_asked_for("/some/where/", "/app.js"), None);
    }

    #[test]
    fn a_served_file_arrives_with_its_type() {
        use std::io::Read;
        let site = Site::start(&crate::root(), "/here/", 0).expect("a free port exists");
        let host = site.address().trim_start_matches("http://").trim_end_matches("/here/");
        let ask = |path: &str| {
            let mut stream = TcpStream::connect(host).expect("the site listens");
            write!(stream, "GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n").expect("it is asked");
            let mut answer = String::new();
            stream.read_to_string(&mut answer).expect("it answers");
            answer
        };
        let page = ask("/here/index.html");
        assert!(page.starts_with("HTTP/1.1 200") && page.contains("text/html") && page.contains("Twicetold"), "{page}");
        assert!(ask("/index.html").starts_with("HTTP/1.1 404"));
    }
}
