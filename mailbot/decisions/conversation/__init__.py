"""An employer's side: one job, one thread, from the first mail until its outcomes are known."""
