package se.samform.portal.architecture.planted.inner.jpa;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Planted: an entity that everybody can see. */
@Entity
public class NosyRow {
    @Id public long id;
}
