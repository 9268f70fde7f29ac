//! Inventory, journal and institutions in SQLite. Never a key
