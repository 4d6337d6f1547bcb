package se.samform.core.form.json;

import se.samform.core.form.Ask;
import se.samform.core.json.ObjectReader;

/** What a type's codec reads from: what every question has, already read, and the rest of the object. */
record Asked(Ask ask, ObjectReader from, TextsReader texts) {}
