package se.samform.portal.start;

import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import se.samform.engine.payment.ProviderSecrets;

/** What the operator has agreed on with payment providers. */
record ConfiguredProviders(Config config) implements ProviderSecrets {

    @Override
    public Optional<String> token(String provider) {
        return config.getOptionalValue("samform.payment." + provider + ".token", String.class);
    }

    @Override
    public Optional<String> callbackSecret(String provider) {
        return config.getOptionalValue("samform.payment." + provider + ".secret", String.class);
    }
}
