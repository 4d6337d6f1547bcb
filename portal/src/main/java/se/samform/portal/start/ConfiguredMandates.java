package se.samform.portal.start;

import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import se.samform.core.id.MunicipalityId;
import se.samform.core.publication.Register;
import se.samform.core.register.MandateRegisters;
import se.samform.core.register.Mandates;
import se.samform.engine.register.HttpRegisters;

/** What the operator has configured about who says who may act for whom. A register without an address is not bound. */
record ConfiguredMandates(Config config, HttpRegisters registers) implements MandateRegisters {

    @Override
    public Mandates of(MunicipalityId municipality, String slug) {
        return registers.mandates(municipality, register(slug, "companies"), register(slug, "population"));
    }

    private Optional<Register> register(String municipality, String role) {
        return config.getOptionalValue("samform.acting." + municipality + "." + role, String.class)
            .flatMap(name -> config.getOptionalValue("samform.register." + name + ".url", URI.class).map(address -> new Register(name, address)));
    }
}
