//! A static web server for this machine only, as plain as the hosts the page is made for.

use anyhow::{Context, Result, anyhow};
use std::fs::File;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;
use std::thread;
use tiny_http::{Header, Method, Request, Response, Server};

/// How many requests are answered at a time; a browser asks for a page's files together.
const N_THREADS: usize = 4;

/// A folder that is being served. The server ends with the value.
pub(crate) struct Site {
    server: Arc<Server>,
    address: String,
}

impl Site {
    /// Serves `folder` under `prefix`, which starts and ends with a slash. Port 0 takes any free one.
    pub(crate) fn start(folder: &Path, prefix: &'static str, port: u16) -> Result<Self> {
        let server = Server::http(SocketAddr::from((Ipv4Addr::LOCALHOST, port)))
            .map_err(|error| anyhow!("Port {port} cannot be used: {error}"))?;
        let port = server.server_addr().to_ip().context("The server has no port")?.port();
        let server = Arc::new(server);
        for _ in 0..N_THREADS {
            let (server, folder) = (Arc::clone(&server), folder.to_path_buf());
            thread::spawn(move || {
                while let Ok(request) = server.recv() {
                    // A browser that has gone away needs no answer.
                    let _ = answer(&folder, prefix, request);
                }
            });
        }
        Ok(Self { server, address: format!("http://127.0.0.1:{port}{prefix}") })
    }

    /// Where the page is found.
    pub(crate) fn address(&self) -> &str {
        &self.address
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        for _ in 0..N_THREADS {
            self.server.unblock();
        }
    }
}

fn answer(folder: &Path, prefix: &str, request: Request) -> std::io::Result<()> {
    if !matches!(request.method(), Method::Get | Method::Head) {
        return request.respond(Response::from_string("Only reading is possible here.").with_status_code(405));
    }
    let found = file_asked_for(prefix, request.url()).map(|path| folder.join(path));
    match found.and_then(|path| Some((File::open(&path).ok()?, media_type(&path)))) {
        Some((file, kind)) => {
            let headers = [("Content-Type", kind), ("Cache-Control", "no-cache")];
            let headers = headers.into_iter().filter_map(|(name, value)| Header::from_bytes(name, value).ok());
            request.respond(headers.fold(Response::from_file(file), Response::with_header))
        }
        None => request.respond(Response::from_string("There is no such file.").with_status_code(404)),
    }
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
        use std::io::{Read, Write};
        let site = Site::start(&crate::root(), "/here/", 0).expect("a free port exists");
        let host = site.address().trim_start_matches("http://").trim_end_matches("/here/");
        let ask = |path: &str| {
            let mut stream = std::net::TcpStream::connect(host).expect("the site listens");
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
