mod control;

use std::{io::Write, net::SocketAddr, path::PathBuf, process::ExitCode, sync::Arc};

use clap::Parser;
use portachiavi_sandbox::{
    Options, Sandbox, Tls,
    seeds::{self, Seed},
};
use serde::Serialize;

use crate::control::Control;

/// The portals simulated on this machine: pagoPA with both environments, sign-in and API keys, and IO with the keys of
/// its services. All invented.
///
/// When ready it prints one line, {"portal":"http://127.0.0.1:PORT"}, and answers until it is stopped. With --control
/// the line also has "control":"http://127.0.0.1:PORT"; with a certificate the portal's address is https.
#[derive(Parser)]
#[command(version, after_help = manage_keys())]
struct Arguments {
    /// Loopback address to listen on; port 0 takes a free one
    #[arg(long, value_name = "ADDR", default_value = "127.0.0.1:0")]
    listen: SocketAddr,
    /// File that keeps the keys from one run to the next; made where there is none
    #[arg(long, value_name = "FILE")]
    state: PathBuf,
    /// Loopback address to take orders on; none are taken without it
    #[arg(long, value_name = "ADDR", long_help = CONTROL)]
    control: Option<SocketAddr>,
    /// How many institutions there are: ten, or two hundred
    #[arg(long, value_enum, default_value_t)]
    seed: Seed,
    /// PEM file with the certificate to answer https with
    #[arg(long, value_name = "FILE", requires = "tls_key")]
    tls_cert: Option<PathBuf>,
    /// PEM file with the certificate's key
    #[arg(long, value_name = "FILE", requires = "tls_cert")]
    tls_key: Option<PathBuf>,
}

const CONTROL: &str = r#"Loopback address to take orders on; none are taken without it. Bodies are JSON:

POST /orders   {"on":"regenerate","mischief":"drop_after","times":2}
               on: any, sign_in, institutions, identity_token, session, detail, flags,
                 list, create, regenerate, runtime, io_services, io_keys, io_regenerate
               mischief: drop_before, drop_after, reset_before, reset_after, stall_before,
                 stall_after, {"fail_before":STATUS}, {"fail_after":STATUS}, no_content,
                 truncated, empty_list, html, stale, expire_selfcare, expire_identities,
                 expire_sessions, no_role, dependency_unauthorized; of sign_in also
                 one_time_code; of create and regenerate also {"gateway_lag":CALLS} and
                 {"authorizer_lag":CALLS}: the new keys are refused so often at run time
               STATUS: 401, 403, 404, 409, 429, 500, 502, 503
               times: a number, once where left out, until taken back with null
DELETE /orders takes back every order
GET /changes   every request to create or to regenerate, and whether it was carried out
POST /rotate   {"environment":"uat","institution":ID,"subscription":ID,"slot":"primary"}
               or {"service":ID,"slot":"secondary"}: somebody else regenerates
POST /flags    {"maintenance":true,"payment-notices":false}: the back office's flags from now on
POST /maintenance   {"banner_message":HTML,"page_message":HTML} in place of the usual ones
POST /forget   {"environment":"prod","institution":ID,"subscription":ID}: no such pair any more"#;

#[derive(Serialize)]
struct Ready {
    portal: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    control: Option<String>,
}

fn manage_keys() -> String {
    let mut text =
        "Manage keys of IO, under /io/api/v1/manage (they open nothing but this sandbox):".to_owned();
    for institution in seeds::io::ALL {
        for key in institution.manage_keys() {
            let group = if key.group.is_some() { " (group)" } else { "" };
            text += &format!("\n  {}  {}{group}", key.primary, institution.name);
        }
    }
    text
}

#[tokio::main]
async fn main() -> ExitCode {
    let Arguments {
        listen,
        state,
        control,
        seed,
        tls_cert,
        tls_key,
    } = Arguments::parse();
    let tls = tls_cert
        .zip(tls_key)
        .map(|(certificates, key)| Tls { certificates, key });
    let options = Options {
        listen,
        tls,
        seed,
        ..Options::on_loopback(state)
    };
    match run(options, control).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            let _ = writeln!(std::io::stderr(), "portachiavi-sandbox: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn run(options: Options, control: Option<SocketAddr>) -> Result<(), Box<dyn std::error::Error>> {
    let mut end = std::pin::pin!(asked_to_end()?);
    let sandbox = Arc::new(Sandbox::start(options).await?);
    let control = match control {
        Some(listen) => Some(Control::start(listen, sandbox.clone()).await?),
        None => None,
    };
    let ready = serde_json::to_string(&Ready {
        portal: sandbox.base_url(),
        control: control.as_ref().map(Control::base_url),
    })?;
    writeln!(std::io::stdout(), "{ready}")?;
    end.as_mut().await;
    if let Some(control) = control {
        control.stop().await;
    }
    if let Some(sandbox) = Arc::into_inner(sandbox) {
        sandbox.stop().await;
    }
    Ok(())
}

/// Ctrl-C, or SIGTERM where there is one. Listens from the call on, before the ready line is printed.
#[cfg(unix)]
fn asked_to_end() -> std::io::Result<impl Future<Output = ()>> {
    use tokio::signal::unix::{SignalKind, signal};
    let mut interrupt = signal(SignalKind::interrupt())?;
    let mut terminate = signal(SignalKind::terminate())?;
    Ok(async move {
        tokio::select! {
            _ = interrupt.recv() => (),
            _ = terminate.recv() => (),
        }
    })
}

#[cfg(windows)]
fn asked_to_end() -> std::io::Result<impl Future<Output = ()>> {
    let mut interrupt = tokio::signal::windows::ctrl_c()?;
    Ok(async move {
        interrupt.recv().await;
    })
}
