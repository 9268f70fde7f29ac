//! The portals' HTTP contract: the only crate that sees reqwest
