//! The report as text, to be sent to whoever looks after the network.

use std::fmt;

use super::{CheckedStep, ConnectionReport, Finding, Step, StepOutcome};

impl fmt::Display for ConnectionReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let yes_no = |is| if is { "yes" } else { "no" };
        writeln!(f, "Portachiavi {}", env!("CARGO_PKG_VERSION"))?;
        writeln!(f, "Portal: {} ({})", self.host, self.environment)?;
        writeln!(f, "Additional certificates: {}", yes_no(self.extra_trust))?;
        writeln!(f, "Client certificate: {}", yes_no(self.client_certificate))?;
        self.steps.iter().try_for_each(|step| writeln!(f, "{step}"))
    }
}

impl fmt::Display for CheckedStep {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let step = match self.step {
            Step::Name => "Name",
            Step::Connection => "Connection",
            Step::Tls => "TLS",
            Step::Portal => "Portal",
            Step::Clock => "Clock",
            Step::Session => "Session",
        };
        let took = self.took.as_millis();
        match &self.outcome {
            StepOutcome::Passed(finding) => write!(f, "{step}: ok, {finding} ({took} ms)"),
            StepOutcome::Doubtful(finding) => write!(f, "{step}: doubtful, {finding} ({took} ms)"),
            StepOutcome::Failed(fault) => write!(f, "{step}: failed, {fault} ({took} ms)"),
            StepOutcome::LeftOut => write!(f, "{step}: not checked"),
        }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Finding::Addresses(count) => write!(f, "{count} addresses"),
            Finding::Direct => f.write_str("direct"),
            Finding::Through(proxy) => write!(f, "through the proxy {proxy}"),
            Finding::Protected {
                version,
                issuer: Some(issuer),
            } => write!(f, "{version}, certificate issued by {issuer}"),
            Finding::Protected {
                version,
                issuer: None,
            } => f.write_str(version),
            Finding::Answered(version) => write!(f, "answered as version {version}"),
            Finding::Ahead(seconds) if *seconds < 0 => {
                write!(
                    f,
                    "this machine is {} s behind the portal",
                    seconds.unsigned_abs()
                )
            }
            Finding::Ahead(seconds) => write!(f, "this machine is {seconds} s ahead of the portal"),
            Finding::SignedIn => f.write_str("signed in"),
        }
    }
}
