package se.samform.engine.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import se.samform.core.flow.Actor;
import se.samform.core.flow.RegistrationRule;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.publication.Binding;

/** Who writes in the register, when, and what the municipality has bound. @param today in its zone */
record Occasion(Actor.Officer officer, Instant now, LocalDate today, Optional<Binding> binding) {

  RegistrationRule rule(ServiceDefinition definition) {
    return binding.map(bound -> bound.registration(definition)).orElseGet(() -> definition.terms().registration());
  }
}
