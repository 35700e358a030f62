/**
 * The command line: {@link org.attest.cli.Attest} and one class per command.
 *
 * <p>Commands are thin: they read options, call the packages, print, and turn findings into exit codes. Only here does
 * anything write to the terminal or end the process.
 */
@NullMarked
package org.attest.cli;

import org.jspecify.annotations.NullMarked;
