/** What the program answers, and how it calls back. */
package se.samform.examples.payments.web;
