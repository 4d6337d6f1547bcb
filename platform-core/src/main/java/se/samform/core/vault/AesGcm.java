package se.samform.core.vault;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.Provider;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/** AES-256-GCM with a random nonce of 96 bits and a tag of 128: good for 2³² messages under one key (NIST SP 800-38D, 8.3). */
final class AesGcm {

  private static final String ALGORITHM = "AES/GCM/NoPadding";
  /** Looked for once. A cipher itself is not kept: it would keep the last key as well. */
  private static final Provider PROVIDER = provider();
  private static final byte PLAIN = 1;
  private static final byte DEFLATED = 2;
  private static final int NONCE = 12;
  private static final int HEAD = 1 + NONCE;
  private static final int TAG = 16;
  private static final int WORTH_DEFLATING = 1024;

  private AesGcm() {}

  private static Provider provider() {
    try {
      return Cipher.getInstance(ALGORITHM).getProvider();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  static SealedBytes seal(SecretKey key, SecureRandom random, SealedFor what, byte[] content) {
    return content.length > WORTH_DEFLATING
        ? encrypt(key, random, what, DEFLATED, Deflated.of(content))
        : encrypt(key, random, what, PLAIN, content);
  }

  /** Without compressing: for keys, and for files, which mostly are compressed already. */
  static SealedBytes sealAsIs(SecretKey key, SecureRandom random, SealedFor what, byte[] content) {
    return encrypt(key, random, what, PLAIN, content);
  }

  static byte[] open(SecretKey key, SealedFor what, SealedBytes sealed) {
    var value = sealed.value();
    if (value.length < HEAD + TAG) {
      throw new CannotOpen(what, null);
    }
    try {
      var content = cipher(Cipher.DECRYPT_MODE, key, what, value[0], Arrays.copyOfRange(value, 1, HEAD))
          .doFinal(value, HEAD, value.length - HEAD);
      return value[0] == DEFLATED ? Deflated.inflate(content) : content;
    } catch (AEADBadTagException e) {
      throw new CannotOpen(what, e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static SealedBytes encrypt(SecretKey key, SecureRandom random, SealedFor what, byte form, byte[] content) {
    var nonce = new byte[NONCE];
    random.nextBytes(nonce);
    try {
      var encrypted = cipher(Cipher.ENCRYPT_MODE, key, what, form, nonce).doFinal(content);
      return new SealedBytes(ByteBuffer.allocate(HEAD + encrypted.length).put(form).put(nonce).put(encrypted).array());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Cipher cipher(int mode, SecretKey key, SealedFor what, byte form, byte[] nonce)
      throws GeneralSecurityException {
    var cipher = Cipher.getInstance(ALGORITHM, PROVIDER);
    cipher.init(mode, key, new GCMParameterSpec(TAG * 8, nonce));
    cipher.updateAAD(what.authenticated(form));
    return cipher;
  }
}
