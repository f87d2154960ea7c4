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
/// The worker is counted apart: the browser fetches it behind the first screen, while the reader looks for a text.
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
    let files = measure(dist)?;
    println!("{:<44} {:>9} {:>9} {:>9}", "bytes", "raw", "gzip", "brotli");
    for (name, size) in &files {
        print(name, *size);
    }
    let of_worker = |name: &str| name.starts_with("worker");
    let sum = |worker: bool| files.iter().filter(|(name, _)| of_worker(name) == worker).map(|(_, size)| *size).sum();
    let (page, worker): (Size, Size) = (sum(false), sum(true));
    print("the first screen", page);
    print("the worker, fetched behind it", worker);
    let together: Size = [page, worker].into_iter().sum();
    print("together", together);
    if page.brotli > BROTLI_BYTES_MAX {
        bail!("The first screen weighs {} bytes with brotli; {BROTLI_BYTES_MAX} are allowed", page.brotli);
    }
    Ok(())
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
