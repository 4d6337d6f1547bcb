package se.samform.portal.binding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.Config;
import se.samform.core.municipality.Municipality;
import se.samform.core.publication.Bindings;
import se.samform.core.publication.PaymentProvider;
import se.samform.core.publication.Receiver;
import se.samform.core.publication.Register;

/**
 * The systems that a municipality's e-services may be bound to, by name: those that some of them are bound to, and those that the
 * operator says are for it ({@code samform.receiver.<name>.for=granvik,…}; likewise of registers and payments). No address is
 * ever typed: where a system is and with what secret it is met is the operator's to say.
 */
@ApplicationScoped
public class Reachable {
    @Inject Config config;
    @Inject Bindings bindings;

    public Map<String, Receiver> receivers(Municipality municipality) {
        var known = new TreeMap<String, Receiver>();
        bindings.current(municipality.id()).values().forEach(binding -> binding.receivers().values().forEach(each -> known.put(each.name(), each)));
        configured("receiver", municipality, (name, address) -> known.put(name, new Receiver(name, address)));
        return known;
    }

    public Map<String, Register> registers(Municipality municipality) {
        var known = new TreeMap<String, Register>();
        bindings.current(municipality.id()).values().forEach(binding -> binding.registers().values().forEach(each -> known.put(each.name(), each)));
        configured("register", municipality, (name, address) -> known.put(name, new Register(name, address)));
        return known;
    }

    public Map<String, PaymentProvider> providers(Municipality municipality) {
        var known = new TreeMap<String, PaymentProvider>();
        bindings.current(municipality.id()).values().forEach(binding -> binding.payments().provider().ifPresent(each -> known.put(each.name(), each)));
        configured("payment", municipality, (name, address) -> known.put(name, new PaymentProvider(name, address, said("payment", name, "pages").orElse(address))));
        return known;
    }

    private void configured(String kind, Municipality municipality, BiConsumer<String, URI> found) {
        for (String name : names(kind)) {
            boolean isTheirs = Arrays.asList(config.getOptionalValue("samform." + kind + "." + name + ".for", String.class).orElse("").split("\\s*,\\s*")).contains(municipality.slug());
            if (isTheirs) said(kind, name, "url").ifPresent(address -> found.accept(name, address));
        }
    }

    private List<String> names(String kind) {
        var pattern = Pattern.compile("samform\\." + kind + "\\.([A-Za-z0-9-]+)\\.for");
        return StreamSupport.stream(config.getPropertyNames().spliterator(), false).map(pattern::matcher).filter(matcher -> matcher.matches()).map(matcher -> matcher.group(1)).distinct().sorted().toList();
    }

    private Optional<URI> said(String kind, String name, String what) {
        return config.getOptionalValue("samform." + kind + "." + name + "." + what, URI.class);
    }
}
