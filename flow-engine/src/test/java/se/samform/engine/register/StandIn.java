package se.samform.engine.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samform.core.id.AuthorityId;
import se.samform.core.id.FamilyId;
import se.samform.core.id.MunicipalityId;
import se.samform.core.publication.Binding;
import se.samform.core.publication.Register;
import se.samform.core.register.BoundRegisters;
import se.samform.core.register.Mandates;
import se.samform.examples.receiving.Options;
import se.samform.examples.registers.RegisterProgram;

/** The stand-in registers, running, and an e-service each of two municipalities that is bound to them. */
public final class StandIn implements AutoCloseable {

  public static final MunicipalityId GRANVIK = new MunicipalityId(new UUID(0, 1));
  public static final MunicipalityId NORRHAMN = new MunicipalityId(new UUID(0, 2));
  private static final FamilyId SERVICE = new FamilyId(new UUID(0, 3));
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final RegisterProgram program;
  private final Map<MunicipalityId, Binding> bindings = new HashMap<>();
  private final HttpRegisters registers;

  public StandIn(Path folder, Clock clock, Duration patience, String token) throws IOException {
    program = RegisterProgram.start(Options.of(0, folder).withToken("agreed"), clock);
    bindings.put(GRANVIK, bound("granvik"));
    bindings.put(NORRHAMN, bound("norrhamn"));
    registers = new HttpRegisters((municipality, service) -> Optional.ofNullable(bindings.get(municipality)), name -> Optional.of(token), clock, patience, RegisterRest.USUAL);
  }

  public BoundRegisters granvik() {
    return registers.of(GRANVIK, SERVICE);
  }

  public BoundRegisters norrhamn() {
    return registers.of(NORRHAMN, SERVICE);
  }

  public BoundRegisters unbound() {
    return registers.of(new MunicipalityId(new UUID(0, 9)), SERVICE);
  }

  public Mandates mandates() {
    var register = Optional.of(new Register("granvik", URI.create(program.address() + "granvik")));
    return registers.mandates(GRANVIK, register, register);
  }

  public Mandates unboundMandates() {
    return registers.mandates(GRANVIK, Optional.empty(), Optional.empty());
  }

  public void behave(String mode, int seconds) {
    said(HttpRequest.newBuilder(program.address().resolve("behaviour")).header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString("{\"mode\":\"%s\",\"seconds\":%d}".formatted(mode, seconds))));
  }

  /** How often the registers were asked since they started. */
  public int asked() {
    var told = said(HttpRequest.newBuilder(program.address().resolve("asked")));
    return Integer.parseInt(told.replaceAll("\\D", ""));
  }

  public void end() throws IOException {
    program.close();
  }

  @Override
  public void close() throws IOException {
    program.close();
  }

  private Binding bound(String municipality) {
    var register = new Register(municipality, URI.create(program.address() + municipality));
    var roles = Stream.of("population", "companies", "addresses", "employees", "lists/schools", "lists/streets", "lists/nothing", "calendars/bygglov");
    return new Binding(new AuthorityId(new UUID(0, 4)), Map.of(), Map.of(), java.util.List.of(),
        roles.collect(Collectors.toMap(role -> role, role -> register)));
  }

  private static String said(HttpRequest.Builder request) {
    try {
      return CLIENT.send(request.build(), BodyHandlers.ofString()).body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
