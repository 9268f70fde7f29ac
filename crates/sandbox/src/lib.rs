//! The portals simulated on loopback, faithful to their contracts. Demo mode and tests
