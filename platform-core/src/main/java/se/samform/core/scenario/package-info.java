/**
 * Stories that an e-service must tell, run in virtual time: the same rules, answers and days as in earnest, and neither a
 * database nor a clock. Imports java.* and the other heart packages only.
 */
package se.samform.core.scenario;
