use std::{io::Write, net::SocketAddr, path::PathBuf, process::ExitCode};

use clap::Parser;
use portachiavi_sandbox::{Options, Sandbox, seeds};

/// The portals simulated on this machine: pagoPA with both environments, sign-in and API keys, and IO with the keys of
/// its services. All invented.
///
/// When ready it prints one line, {"portal":"http://127.0.0.1:PORT"}, and answers until it is stopped.
#[derive(Parser)]
#[command(version, after_help = manage_keys())]
struct Arguments {
    /// Loopback address to listen on; port 0 takes a free one
    #[arg(long, value_name = "ADDR", default_value = "127.0.0.1:0")]
    listen: SocketAddr,
    /// File that keeps the keys from one run to the next; made where there is none
    #[arg(long, value_name = "FILE")]
    state: PathBuf,
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
    let Arguments { listen, state } = Arguments::parse();
    match run(Options {
        listen,
        ..Options::on_loopback(state)
    })
    .await
    {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            let _ = writeln!(std::io::stderr(), "portachiavi-sandbox: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn run(options: Options) -> Result<(), Box<dyn std::error::Error>> {
    let mut end = std::pin::pin!(asked_to_end()?);
    let sandbox = Sandbox::start(options).await?;
    let ready = serde_json::json!({ "portal": sandbox.base_url() });
    writeln!(std::io::stdout(), "{ready}")?;
    end.as_mut().await;
    sandbox.stop().await;
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
