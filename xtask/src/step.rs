//! Running commands so that whoever waits knows what for.

use crate::root;
use anyhow::{Context, Result, bail};
use std::io::{BufRead, BufReader, Read};
use std::process::{Command, Stdio};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::time::{Duration, Instant};

/// How often a long and silent command is reported on.
const REPORT_EVERY: Duration = Duration::from_secs(15);

/// How many of a failed command's last lines are shown.
const LAST_LINES: usize = 40;

/// Does `work` under a heading, and says afterwards how long it took.
pub(crate) fn step<T>(heading: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
    println!("\n== {heading}");
    let started = Instant::now();
    let outcome = work();
    let word = if outcome.is_ok() { "done" } else { "failed" };
    println!("== {heading}: {word} in {}", clock(started.elapsed()));
    outcome
}

/// `cargo` with these arguments, run at the root of the project.
pub(crate) fn cargo(args: &[&str]) -> Command {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command.args(args).current_dir(root());
    command
}

/// Runs a command whose own output says enough.
pub(crate) fn run(command: &mut Command) -> Result<()> {
    let shown = show(command);
    println!("$ {shown}");
    let status = command.status().with_context(|| format!("`{shown}` could not be started"))?;
    if !status.success() {
        bail!("`{shown}` failed");
    }
    Ok(())
}

/// Runs a command and gives what it printed on its standard output.
pub(crate) fn output(command: &mut Command) -> Result<String> {
    let shown = show(command);
    let output =
        command.stderr(Stdio::inherit()).output().with_context(|| format!("`{shown}` could not be started"))?;
    if !output.status.success() {
        bail!("`{shown}` failed");
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Runs a long command quietly: every few seconds a line with the time, `name` and what the command said last.
///
/// When the command fails its last lines are shown, as they are the ones that say why.
pub(crate) fn run_reporting(name: &str, command: &mut Command) -> Result<()> {
    let shown = show(command);
    let started = Instant::now();
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .with_context(|| format!("`{shown}` could not be started"))?;
    let heard = child.stderr.take().map_or_else(Vec::new, |stderr| listen(name, stderr, started));
    if !child.wait().with_context(|| format!("`{shown}` was lost"))?.success() {
        let last = &heard[heard.len().saturating_sub(LAST_LINES)..];
        bail!("{}\n`{shown}` failed", last.join("\n"));
    }
    println!("[{}] {name}: done", clock(started.elapsed()));
    Ok(())
}

/// Reads lines to the end and reports on them now and then.
fn listen(name: &str, stderr: impl Read + Send + 'static, started: Instant) -> Vec<String> {
    let (say, hear) = mpsc::channel();
    std::thread::spawn(move || {
        for line in BufReader::new(stderr).lines().map_while(Result::ok) {
            if say.send(line).is_err() {
                return;
            }
        }
    });
    let mut lines: Vec<String> = Vec::new();
    let mut due = REPORT_EVERY;
    loop {
        match hear.recv_timeout(due.saturating_sub(started.elapsed())) {
            Ok(line) => lines.push(line),
            Err(RecvTimeoutError::Timeout) => {
                let last = lines.last().map_or("starting", |line| line.trim());
                println!("[{}] {name}: {last}", clock(started.elapsed()));
                due += REPORT_EVERY;
            }
            Err(RecvTimeoutError::Disconnected) => return lines,
        }
    }
}

/// A command as it would be typed.
fn show(command: &Command) -> String {
    let program = std::path::Path::new(command.get_program()).file_stem().unwrap_or_default();
    let words = std::iter::once(program).chain(command.get_args());
    words.map(|word| word.to_string_lossy().into_owned()).collect::<Vec<_>>().join(" ")
}

/// A time as it is read from a clock: `1:05`.
pub(crate) fn clock(time: Duration) -> String {
    let seconds = time.as_secs();
    format!("{}:{:02}", seconds / 60, seconds % 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_read_like_a_clock() {
        assert_eq!(clock(Duration::from_millis(900)), "0:00");
        assert_eq!(clock(Duration::from_secs(65)), "1:05");
        assert_eq!(clock(Duration::from_secs(600)), "10:00");
    }

    #[test]
    fn a_failing_command_is_named_with_its_last_words() {
        let error = run_reporting("test", &mut cargo(&["no-such-command"])).expect_err("no such command exists");
        assert!(error.to_string().contains("`cargo no-such-command` failed"), "{error}");
        assert!(error.to_string().contains("no such command"), "{error}");
    }
}
