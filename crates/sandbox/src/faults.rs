//! What goes wrong to order. Ordered from Rust alone: nothing on the network reaches it.

/// None, unless ordered. A fault lasts until another order takes its place.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Faults {
    /// IO: the key is new and on disk, and the caller is not told.
    pub io_regenerate: Option<AfterCommit>,
}

/// How an answer is lost after what it tells of was done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AfterCommit {
    /// The second half of the work fails: 500.
    Fail500,
    /// The connection ends without an answer.
    Reset,
}
