package se.samform.core.municipality.jpa;

import jakarta.persistence.Embeddable;
import se.samform.core.municipality.Contact;

@Embeddable
class ContactColumns {
    private String phone;
    private String hours;
    private String email;

    protected ContactColumns() {}

    ContactColumns(Contact contact) {
        phone = contact.phone();
        hours = contact.hours();
        email = contact.email();
    }

    Contact toContact() {
        return new Contact(phone, hours, email);
    }
}
