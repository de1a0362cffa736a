/** How benchmarks are timed, and where their results are written. */
package org.povertyexit.speed;
