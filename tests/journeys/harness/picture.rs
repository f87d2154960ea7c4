//! Pictures of the page, made coarse so that they can be told apart by what they show and not by how letters are drawn.

use crate::Outcome;
use anyhow::{Context, ensure};
use std::fs;
use std::io::Cursor;
use std::path::Path;

/// How many bytes a pixel has: red, green and blue.
const DEPTH: usize = 3;

/// How far the colours of two places, each from 0 to 255, may be apart and still pass for the same.
const NOISE_MAX: u8 = 6;

/// A picture: its rows from top to bottom, each pixel in red, green and blue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    width: usize,
    height: usize,
    pixels: Vec<u8>,
}

/// How far two pictures are apart.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Difference {
    /// How many of a thousand places differ by more than noise.
    pub per_mille: f64,
    /// The most that the colours of one place are apart.
    pub most: u8,
    /// Where that is, in places from the left and from the top.
    pub at: (usize, usize),
}

impl Picture {
    /// Reads what a browser gives, or what was kept.
    pub fn read(png: &[u8]) -> Outcome<Self> {
        let mut decoder = png::Decoder::new(Cursor::new(png));
        decoder.set_transformations(png::Transformations::normalize_to_color8());
        let mut reader = decoder.read_info().context("no picture")?;
        let mut bytes = vec![0; reader.output_buffer_size().context("too large a picture")?];
        let info = reader.next_frame(&mut bytes)?;
        let depth = info.color_type.samples();
        ensure!(depth >= DEPTH, "the picture has no colours");
        let pixels = bytes[..info.buffer_size()].chunks_exact(depth).flat_map(|pixel| &pixel[..DEPTH]).copied();
        Ok(Self { width: info.width as usize, height: info.height as usize, pixels: pixels.collect() })
    }

    /// Writes it down.
    pub fn write(&self, path: &Path) -> Outcome {
        let file = fs::File::create(path).with_context(|| format!("{} could not be written", path.display()))?;
        let mut encoder = png::Encoder::new(file, self.width.try_into()?, self.height.try_into()?);
        encoder.set_color(png::ColorType::Rgb);
        encoder.set_compression(png::Compression::High);
        Ok(encoder.write_header()?.write_image_data(&self.pixels)?)
    }

    /// A picture so many times smaller, each of its pixels the mean of a square; what does not fill one is left out.
    pub fn coarse(&self, times: usize) -> Self {
        let (width, height) = (self.width / times, self.height / times);
        let mean = |x: usize, y: usize, channel: usize| {
            let rows = (y * times..(y + 1) * times).map(|row| (row * self.width + x * times) * DEPTH + channel);
            let values = rows.flat_map(|start| self.pixels[start..].iter().step_by(DEPTH).take(times));
            let n = times * times;
            u8::try_from((values.map(|value| usize::from(*value)).sum::<usize>() + n / 2) / n).unwrap_or(u8::MAX)
        };
        let places = (0..height).flat_map(|y| (0..width).map(move |x| (x, y)));
        let pixels = places.flat_map(|(x, y)| (0..DEPTH).map(move |channel| mean(x, y, channel))).collect();
        Self { width, height, pixels }
    }

    /// A picture so many times larger, to be looked at beside one as the screen shows it.
    pub fn finer(&self, times: usize) -> Self {
        let (width, height) = (self.width * times, self.height * times);
        let start = |x: usize, y: usize| ((y / times) * self.width + x / times) * DEPTH;
        let places = (0..height).flat_map(|y| (0..width).map(move |x| (x, y)));
        let pixels = places.flat_map(|(x, y)| &self.pixels[start(x, y)..][..DEPTH]).copied().collect();
        Self { width, height, pixels }
    }

    /// How far another picture is from this one; `None` when it has another size.
    pub fn difference(&self, other: &Self) -> Option<Difference> {
        if (self.width, self.height) != (other.width, other.height) {
            return None;
        }
        let mut difference = Difference::default();
        let mut n_differing = 0;
        let places = self.pixels.chunks_exact(DEPTH).zip(other.pixels.chunks_exact(DEPTH));
        for (place, (one, other)) in places.enumerate() {
            let apart = one.iter().zip(other).map(|(one, other)| one.abs_diff(*other)).max().unwrap_or_default();
            n_differing += usize::from(apart > NOISE_MAX);
            if apart > difference.most {
                difference = Difference { most: apart, at: (place % self.width, place / self.width), ..difference };
            }
        }
        difference.per_mille = n_differing as f64 * 1000.0 / (self.width * self.height).max(1) as f64;
        Some(difference)
    }
}
