package se.samform.engine.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Optional;
import se.samform.core.id.FamilyId;
import se.samform.core.id.MunicipalityId;
import se.samform.core.publication.Bindings;
import se.samform.core.publication.PaymentProvider;

/** The providers that bindings name, over HTTP. A binding that was changed is followed within {@link Bindings#FRESH}. */
@ApplicationScoped
public class HttpProviders implements Providers {

  /** No page waits longer for one answer. */
  private static final Duration PATIENCE = Duration.ofSeconds(8);
  private static final Duration CONNECT = Duration.ofSeconds(3);

  private final Bindings bindings;
  private final ProviderSecrets secrets;
  private final Duration patience;
  private final HttpClient client;

  @Inject
  public HttpProviders(Bindings bindings, ProviderSecrets secrets) {
    this(bindings, secrets, PATIENCE);
  }

  /** @param patience how long one answer may take, whole */
  HttpProviders(Bindings bindings, ProviderSecrets secrets, Duration patience) {
    this.bindings = bindings;
    this.secrets = secrets;
    this.patience = patience;
    this.client = HttpClient.newBuilder()
        .version(HttpClient.Version.HTTP_1_1)
        .connectTimeout(CONNECT)
        .followRedirects(HttpClient.Redirect.NEVER)
        .build();
  }

  /** For the container's proxy. */
  protected HttpProviders() {
    this(null, null, PATIENCE);
  }

  @Override
  public Optional<Provider> of(MunicipalityId municipality, FamilyId service) {
    return bindings.current(municipality, service).flatMap(binding -> binding.payments().provider()).map(this::provider);
  }

  private Provider provider(PaymentProvider provider) {
    return new HttpProvider(provider, client, secrets.token(provider.name()), patience);
  }
}
