/** Tests that hold the design: who may use whom, what the library never touches, and what a rulebook file looks like. */
package org.povertyexit.architecture;
