/** Tests that hold the papers to the library: what they show is what it prints, what they name is there. */
package org.povertyexit.papers;
