//! The worker: registers the comparison.

fn main() {
    twicetold::worker::host::start();
}
