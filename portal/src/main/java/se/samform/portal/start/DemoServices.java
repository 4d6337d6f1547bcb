package se.samform.portal.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.Config;
import se.samform.core.flow.RegistrationRule;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.json.RegistrationCodec;
import se.samform.core.id.AuthorityId;
import se.samform.core.id.MunicipalityId;
import se.samform.core.json.Faults;
import se.samform.core.municipality.Authority;
import se.samform.core.municipality.Municipalities;
import se.samform.core.municipality.Municipality;
import se.samform.core.publication.Binding;
import se.samform.core.publication.Bindings;
import se.samform.core.publication.Parking;
import se.samform.core.publication.PaymentBinding;
import se.samform.core.publication.PaymentProvider;
import se.samform.core.publication.Published;
import se.samform.core.publication.PublishedServices;
import se.samform.core.publication.Receiver;
import se.samform.core.publication.Register;
import se.samform.core.publication.RoutedOfficers;
import se.samform.core.publication.StoredBinding;
import se.samform.core.publication.json.ParkingCodec;
import se.samform.designer.publish.Publisher;
import se.samform.designer.publish.Publishing;

/** Publishes the e-services that a municipality's file lists, and ties their roles to its units and receivers. */
@ApplicationScoped
public class DemoServices {
    private static final Logger LOG = Logger.getLogger(DemoServices.class.getName());

    @Inject Publisher publisher;
    @Inject PublishedServices services;
    @Inject Bindings bindings;
    @Inject Municipalities municipalities;
    @Inject Config config;

    void publish(Municipality municipality, JsonObject service, Path folder) {
        byte[] bytes = read(folder.resolve(service.getString("file")));
        var published = services.ofBytes(municipality.id(), bytes);
        if (published.isPresent()) {
            // What the municipality has published since stays what is offered.
            bind(municipality.id(), service, services.newest(municipality.id(), published.get().key().value()).orElseThrow());
            return;
        }
        switch (publisher.publish(municipality.id(), bytes)) {
            case Publishing.Done(var newest, var warnings) -> {
                warnings.forEach(warning -> LOG.warning(() -> service.getString("file") + " in " + municipality.slug() + ": " + warning));
                bind(municipality.id(), service, newest);
            }
            case Publishing.Refused(var faults) ->
                throw new IllegalStateException(service.getString("file") + " has faults: " + faults);
        }
    }

    /** The receivers' addresses are the operator's and may be others at each start; who handles cases stays as somebody has tied it. */
    private void bind(MunicipalityId municipality, JsonObject service, Published published) {
        var stored = bindings.find(municipality, published.family());
        if (!bindings.changes(municipality, published.family()).isEmpty()) {
            readdress(municipality, published, stored.orElseThrow());
            return;
        }
        Binding binding = stored.map(found -> rebound(found.binding(), service)).orElseGet(() -> bound(municipality, service, published));
        checkRouted(service, published, binding, stored.isPresent());
        if (stored.isPresent() && stored.get().binding().equals(binding)) return;
        bindings.save(municipality, published.family(), binding, stored.map(StoredBinding::version).orElse(0));
    }

    /** What was bound at the desk stays; the systems are where the operator says that they are by now. */
    private void readdress(MunicipalityId municipality, Published published, StoredBinding stored) {
        var found = stored.binding();
        var receivers = new HashMap<>(found.receivers());
        receivers.replaceAll((role, receiver) -> address("receiver", receiver.name()).map(address -> new Receiver(receiver.name(), address)).orElse(receiver));
        var registers = new HashMap<>(found.registers());
        registers.replaceAll((role, register) -> address("register", register.name()).map(address -> new Register(register.name(), address)).orElse(register));
        var provider = found.payments().provider().map(each -> provider(each.name()).orElse(each));
        var binding = new Binding(found.authority(), found.units(), receivers, found.parked(), registers, found.officers(), new PaymentBinding(provider, found.payments().fees()),
            found.notices(), found.registration(), found.consultees());
        if (!binding.equals(found)) bindings.save(municipality, published.family(), binding, stored.version());
    }

    private Optional<URI> address(String kind, String name) {
        return config.getOptionalValue("samform." + kind + "." + name + ".url", URI.class);
    }

    private Optional<PaymentProvider> provider(String name) {
        return address("payment", name).map(address -> new PaymentProvider(name, address, config.getOptionalValue("samform.payment." + name + ".pages", URI.class).orElse(address)));
    }

    /** What is bound for the first time is refused: its file can be mended before there is a case. */
    private static void checkRouted(JsonObject service, Published published, Binding binding, boolean isInUse) {
        var unbound = RoutedOfficers.unbound(published.definition(), binding);
        if (unbound.isEmpty()) return;
        String told = service.getString("file") + " routes cases to " + unbound + ", to which no officer is bound: such a case comes to its unit, and nobody has it";
        if (!isInUse) throw new IllegalStateException(told);
        LOG.warning(told);
    }

    private Binding rebound(Binding found, JsonObject service) {
        return new Binding(found.authority(), found.units(), receivers(service), found.parked(), registers(service), found.officers(), payments(service),
            found.notices(), found.registration(), found.consultees());
    }

    private Binding bound(MunicipalityId municipality, JsonObject service, Published published) {
        var people = new BoundPeople(municipalities, municipality, service);
        return new Binding(authority(municipality, service), people.units(), receivers(service), parked(service, published.definition()), registers(service),
            people.officers(), payments(service), DemoNotices.read(municipalities, municipality, service), registration(service), people.consultees());
    }

    private static Optional<RegistrationRule> registration(JsonObject service) {
        if (!service.containsKey("registration")) return Optional.empty();
        var faults = new Faults();
        var rule = RegistrationCodec.read(service.get("registration"), "/registration", faults);
        if (!faults.isEmpty()) throw new IllegalStateException(service.getString("file") + ": " + faults.found());
        return Optional.of(rule);
    }

    private AuthorityId authority(MunicipalityId municipality, JsonObject service) {
        return municipalities.authorities(municipality).stream()
            .filter(each -> each.slug().equals(service.getString("authority"))).findFirst().map(Authority::id).orElseThrow();
    }

    private static List<Parking> parked(JsonObject service, ServiceDefinition definition) {
        if (!service.containsKey("parked")) return List.of();
        var parked = service.getJsonArray("parked").getValuesAs(JsonObject.class).stream().map(ParkingCodec::read).toList();
        parked.stream().filter(each -> !definition.hasPart(each.part())).findFirst().ifPresent(each -> {
            throw new IllegalStateException(service.getString("file") + " has no step or question \"" + each.part() + "\" to park");
        });
        return parked;
    }

    /** The address of a receiver is the operator's: {@code samform.receiver.<name>.url}. */
    private Map<String, Receiver> receivers(JsonObject service) {
        var bound = new HashMap<String, Receiver>();
        service.getJsonObject("receivers").forEach((role, value) -> {
            String name = ((JsonString) value).getString();
            address("receiver", name).ifPresent(address -> bound.put(role, new Receiver(name, address)));
        });
        return bound;
    }

    /** The address of a register is the operator's: {@code samform.register.<name>.url}. One without is not bound, and is typed in by hand. */
    private Map<String, Register> registers(JsonObject service) {
        if (!service.containsKey("registers")) return Map.of();
        var bound = new HashMap<String, Register>();
        service.getJsonObject("registers").forEach((role, register) -> {
            String name = ((JsonString) register).getString();
            address("register", name).ifPresent(address -> bound.put(role, new Register(name, address)));
        });
        return bound;
    }

    /**
     * Where a payment provider is, is the operator's to say: {@code samform.payment.<name>.url}, and {@code …pages} where its
     * pages for people are somewhere else. What costs cannot be handed in where none is said.
     */
    private PaymentBinding payments(JsonObject service) {
        if (!service.containsKey("payments")) return PaymentBinding.NONE;
        JsonObject payments = service.getJsonObject("payments");
        String name = payments.getString("provider");
        var provider = provider(name);
        var fees = new HashMap<String, BigDecimal>();
        payments.getJsonObject("fees").forEach((role, fee) -> fees.put(role, new BigDecimal(((JsonString) fee).getString())));
        return new PaymentBinding(provider, fees);
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
