package se.samform.core.register;

/** Somebody who works here. What is not known is empty. @param id the register's own */
public record Employee(String id, String name, String title, String unit, String email, String phone) {}
