//! How many bytes the page costs its readers.

use anyhow::{Context, Result, bail};
use brotli::enc::BrotliEncoderParams;
use flate2::Compression;
use flate2::write::GzEncoder;
use std::io::Write;
use std::iter::Sum;
use std::path::Path;
use std::{fs, thread};

/// The most that may be fetched for the first screen, in bytes after compression with brotli.
///
/// Workers are counted apart: the browser fetches them behind the first screen, while the reader looks for a text.
const BROTLI_BYTES_MAX: usize = 350_000;

/// The bytes of one file, as they are and as hosts send them.
#[derive(Clone, Copy, Default)]
struct Size {
    raw: usize,
    gzip: usize,
    brotli: usize,
}

impl Sum for Size {
    fn sum<I: Iterator<Item = Self>>(sizes: I) -> Self {
        sizes.fold(Self::default(), |all, one| Self {
            raw: all.raw + one.raw,
            gzip: all.gzip + one.gzip,
            brotli: all.brotli + one.brotli,
        })
    }
}

/// Prints what the files of a built page weigh, and fails when that is too much.
pub(crate) fn check(dist: &Path) -> Result<()> {
    let page = fs::read_to_string(dist.join("index.html")).context("the page is missing")?;
    // What the page names is fetched with it; the rest is for its workers.
    let at_once = |name: &str| name == "index.html" || page.contains(name);
    let (first, later): (Vec<_>, Vec<_>) = measure(dist)?.into_iter().partition(|(name, _)| at_once(name));
    println!("{:<44} {:>9} {:>9} {:>9}", "bytes", "raw", "gzip", "brotli");
    let first = print_all("the first screen", &first);
    print_all("later, for the workers and other languages", &later);
    if first.brotli > BROTLI_BYTES_MAX {
        bail!("The first screen weighs {} bytes with brotli; {BROTLI_BYTES_MAX} are allowed", first.brotli);
    }
    Ok(())
}

/// Prints files and, under this heading, their sum.
fn print_all(heading: &str, files: &[(String, Size)]) -> Size {
    for (name, size) in files {
        print(name, *size);
    }
    let sum = files.iter().map(|(_, size)| *size).sum();
    print(heading, sum);
    println!();
    sum
}

fn print(name: &str, size: Size) {
    println!("{name:<44} {:>9} {:>9} {:>9}", size.raw, size.gzip, size.brotli);
}

/// The files of a folder by name, each measured by a thread of its own: the best compression is slow.
fn measure(dist: &Path) -> Result<Vec<(String, Size)>> {
    let mut names: Vec<String> = fs::read_dir(dist)
        .with_context(|| format!("{} could not be listed", dist.display()))?
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .collect();
    names.sort();
    thread::scope(|scope| {
        let running: Vec<_> = names.into_iter().map(|name| scope.spawn(|| weigh(dist, name))).collect();
        running.into_iter().map(|thread| thread.join().unwrap_or_else(|_| bail!("Compression broke off"))).collect()
    })
}

fn weigh(dist: &Path, name: String) -> Result<(String, Size)> {
    let bytes = fs::read(dist.join(&name)).with_context(|| format!("{name} could not be read"))?;
    let mut gzip = GzEncoder::new(Vec::new(), Compression::best());
    gzip.write_all(&bytes)?;
    let mut brotli = Vec::new();
    brotli::BrotliCompress(&mut bytes.as_slice(), &mut brotli, &BrotliEncoderParams::default())?;
    Ok((name, Size { raw: bytes.len(), gzip: gzip.finish()?.len(), brotli: brotli.len() }))
}
