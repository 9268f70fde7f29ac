//! Stories in the real window, with the real keychain of a private session. Run by `cargo xtask test window [NAME]`.

mod all_keys;
mod already_open;
mod app;
mod interrupted_regeneration;
mod io_services;
mod keyboard;
mod keychain_locked;
mod keychain_states;
mod many_pairs;
mod notes;
mod pagopa_keys;
mod policy;
mod portal;
mod private_ca;
mod processes;
mod real_portal;
mod settings;
mod sign_in;
mod surroundings;
mod traces;
mod verify_key;
mod walk;
