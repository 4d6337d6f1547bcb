package se.samform.engine.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import se.samform.core.id.FamilyId;
import se.samform.core.id.MunicipalityId;
import se.samform.core.publication.Binding;
import se.samform.core.publication.Bindings;
import se.samform.core.publication.Register;
import se.samform.core.register.BoundRegisters;
import se.samform.core.register.Mandates;
import se.samform.core.register.Registers;

/** The registers that bindings name, over HTTP. A binding that was changed is followed within {@link Bindings#FRESH}. */
@ApplicationScoped
public class HttpRegisters implements Registers {

  /** No page waits longer for one answer. */
  public static final Duration PATIENCE = Duration.ofMillis(1500);

  private final BiFunction<MunicipalityId, FamilyId, Optional<Binding>> bindings;
  private final RegisterTokens tokens;
  private final Clock clock;
  private final Duration patience;
  private final RegisterRest rest;
  private final HttpClient client;
  private final KeptReplies kept;
  private final Map<Register, Circuit> circuits = new ConcurrentHashMap<>();

  @Inject
  public HttpRegisters(Bindings bindings, RegisterTokens tokens, Clock clock, RegisterRest rest) {
    this(bindings::current, tokens, clock, PATIENCE, rest);
  }

  /** @param bindings what an e-service of a municipality is bound to now @param patience how long one answer may take, whole @param rest of one that did not answer */
  public HttpRegisters(
      BiFunction<MunicipalityId, FamilyId, Optional<Binding>> bindings, RegisterTokens tokens, Clock clock, Duration patience, RegisterRest rest) {
    this.bindings = bindings;
    this.tokens = tokens;
    this.clock = clock;
    this.patience = patience;
    this.rest = rest;
    this.client = HttpClient.newBuilder()
        .version(HttpClient.Version.HTTP_1_1)
        .connectTimeout(patience)
        .followRedirects(HttpClient.Redirect.NEVER)
        .build();
    this.kept = new KeptReplies(clock);
  }

  /** For the container's proxy. */
  protected HttpRegisters() {
    this((municipality, service) -> Optional.empty(), name -> Optional.empty(), Clock.systemUTC(), PATIENCE, RegisterRest.USUAL);
  }

  @Override
  public BoundRegisters of(MunicipalityId municipality, FamilyId service) {
    return new HttpBoundRegisters(role -> questions(municipality, service, role));
  }

  private Optional<Questions> questions(MunicipalityId municipality, FamilyId service, String role) {
    return bindings.apply(municipality, service).flatMap(binding -> binding.register(role))
        .map(register -> questions(municipality, register));
  }

  /** What says who may act for whom, asked of these registers. */
  public Mandates mandates(MunicipalityId municipality, Optional<Register> companies, Optional<Register> population) {
    return new HttpMandates(companies.map(register -> questions(municipality, register)), population.map(register -> questions(municipality, register)));
  }

  private Questions questions(MunicipalityId municipality, Register register) {
    return new Questions(municipality, register, line(register), kept);
  }

  private RegisterLine line(Register register) {
    var circuit = circuits.computeIfAbsent(register, each -> new Circuit(clock, rest));
    return new RegisterLine(register, client, tokens.token(register.name()), circuit, patience);
  }
}
