/**
 * Acting for somebody else: an organisation or a child. A log-in remembers whom; registers are asked whether it may, for
 * each request as they answered lately and anew for what binds. Imports {@code core.register}, the edge and log-in.
 */
package se.samform.portal.acting;
