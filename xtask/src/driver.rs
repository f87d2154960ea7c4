//! The programs that take the orders of a journey and pass them on to a browser.

use crate::browser::Browser;
use anyhow::{Context, Result, bail};
use std::io::{BufRead, BufReader};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

/// How long a driver that does not say so may take until it listens.
const PATIENCE: Duration = Duration::from_secs(20);

/// A running driver.
pub(crate) struct Driver {
    address: String,
    // In this order they end: a driver before the display that its browser is shown on.
    _process: Running,
    _display: Option<Display>,
}

impl Driver {
    /// Starts the driver of a browser, with a display where that browser needs one.
    pub(crate) fn start(of: Browser, program: &Path) -> Result<Self> {
        match of {
            Browser::Chromium | Browser::Firefox => Self::announced(program),
            Browser::WebKit => Self::on_a_display(program),
        }
    }

    /// Where it listens.
    pub(crate) fn address(&self) -> &str {
        &self.address
    }

    /// These choose a port themselves and say which.
    fn announced(program: &Path) -> Result<Self> {
        let (process, stdout) = Running::heard(Command::new(program).arg("--port=0"))?;
        let port = first(stdout, port_announced);
        let port = port.with_context(|| format!("{} ended before it listened", program.display()))?;
        Ok(Self { address: address(port), _process: process, _display: None })
    }

    /// This one is told a port and says nothing; its browser shows itself, so it gets a display that nobody sees.
    fn on_a_display(program: &Path) -> Result<Self> {
        let display = Display::open()?;
        let port = free_port()?;
        let mut command = Command::new(program);
        command.arg(format!("--port={port}")).env("DISPLAY", &display.name).env_remove("WAYLAND_DISPLAY");
        // A reader of English, whatever language is spoken on this machine.
        command.env("GDK_BACKEND", "x11").env("LC_ALL", "C.UTF-8").env("LANGUAGE", "en_US");
        let (process, stdout) = Running::heard(&mut command)?;
        thread::spawn(move || BufReader::new(stdout).lines().map_while(Result::ok).for_each(drop));
        let started = Instant::now();
        while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
            if started.elapsed() > PATIENCE {
                bail!("{} does not listen", program.display());
            }
            thread::sleep(Duration::from_millis(50));
        }
        Ok(Self { address: address(port), _process: process, _display: Some(display) })
    }
}

/// A screen of its own that nobody sees, for browsers that cannot do without.
struct Display {
    name: String,
    _process: Running,
}

impl Display {
    fn open() -> Result<Self> {
        let mut xvfb = Command::new("Xvfb");
        // It takes the first number that is free and writes it to its output.
        xvfb.args(["-displayfd", "1", "-screen", "0", "1600x1200x24", "-nolisten", "tcp"]);
        let (process, stdout) = Running::heard(&mut xvfb)?;
        let number =
            first(stdout, |line| line.trim().parse::<u32>().ok()).context("Xvfb ended before it had a screen")?;
        Ok(Self { name: format!(":{number}"), _process: process })
    }
}

/// A program that ends with the value.
struct Running(Child);

impl Running {
    /// Starts a program and gives what it says.
    fn heard(command: &mut Command) -> Result<(Self, ChildStdout)> {
        let mut process = command
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            // Browsers talk about the machine they run on; journeys say themselves what they met.
            .stderr(Stdio::null())
            .spawn()
            .with_context(|| format!("{} could not be started", command.get_program().to_string_lossy()))?;
        let stdout = process.stdout.take().context("the program has no output")?;
        Ok((Self(process), stdout))
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // Already gone is as good.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// The first thing of interest that a program says. It may go on talking; a full pipe would stop it.
fn first<T>(stdout: ChildStdout, interest: impl Fn(&str) -> Option<T>) -> Option<T> {
    let mut lines = BufReader::new(stdout).lines().map_while(Result::ok);
    let found = lines.find_map(|line| interest(&line));
    thread::spawn(move || lines.for_each(drop));
    found
}

fn address(port: u16) -> String {
    format!("http://127.0.0.1:{port}")
}

/// A port that is free now. Another program may take it in the next moment; then the driver does not listen.
fn free_port() -> Result<u16> {
    Ok(TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port())
}

/// The port in "ChromeDriver was started successfully on port 40123." or "geckodriver INFO Listening on 127.0.0.1:40123".
fn port_announced(line: &str) -> Option<u16> {
    let said = ["successfully on port ", "Listening on 127.0.0.1:"];
    let (_, port) = said.into_iter().find_map(|words| line.split_once(words))?;
    port.trim_end_matches('.').parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_driver_says_where_it_listens() {
        assert_eq!(port_announced("ChromeDriver was started successfully on port 40123."), Some(40123));
        assert_eq!(port_announced("1795367907329\tgeckodriver\tINFO\tListening on 127.0.0.1:42923"), Some(42923));
        assert_eq!(port_announced("Starting ChromeDriver 150.0.1 on port 0"), None);
    }
}
