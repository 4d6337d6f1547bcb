/** The addresses of a receiving program: deliveries in, pages and JSON out. What each answers is in {@code docs/delivery.md}. */
package se.samform.examples.receiving.web;
