/**
 * A real MariaDB 11.4 for the demo and for every test that needs a database: no system package, no container.
 *
 * <p>Promises a server that only this machine reaches, that asks for a password, that speaks utf8mb4 and UTC in READ
 * COMMITTED with strict mode, and that does not outlive the program that started it. Refuses a directory in which a
 * server already works. Runs on 64-bit Linux on Intel and AMD processors; elsewhere a MariaDB of one's own is used.
 */
package se.samform.examples.database;
