//! The way to the portals with real programs of others on it: a proxy, a proxy that inspects, and a server that knows
//! nothing of pagoPA but the official description. All of them run on this machine, and so do the portals.
#![cfg(target_os = "linux")]

mod front;
mod inspecting_proxy;
mod mitmproxy;
mod official_description;
mod person;
mod plain_proxy;
mod portals;
mod prism;
mod programs;
mod system_proxy;
mod tinyproxy;
