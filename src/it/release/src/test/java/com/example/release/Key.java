package com.example.release;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.util.Date;
import org.bouncycastle.bcpg.ArmoredOutputStream;
import org.bouncycastle.bcpg.HashAlgorithmTags;
import org.bouncycastle.bcpg.PublicKeyPacket;
import org.bouncycastle.bcpg.SymmetricKeyAlgorithmTags;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPKeyPair;
import org.bouncycastle.openpgp.PGPPublicKey;
import org.bouncycastle.openpgp.PGPSecretKey;
import org.bouncycastle.openpgp.PGPSignature;
import org.bouncycastle.openpgp.PGPSignatureList;
import org.bouncycastle.openpgp.PGPUtil;
import org.bouncycastle.openpgp.jcajce.JcaPGPObjectFactory;
import org.bouncycastle.openpgp.operator.PGPDigestCalculator;
import org.bouncycastle.openpgp.operator.bc.BcPBESecretKeyEncryptorBuilder;
import org.bouncycastle.openpgp.operator.bc.BcPGPContentSignerBuilder;
import org.bouncycastle.openpgp.operator.bc.BcPGPContentVerifierBuilderProvider;
import org.bouncycastle.openpgp.operator.bc.BcPGPDigestCalculatorProvider;
import org.bouncycastle.openpgp.operator.jcajce.JcaPGPKeyPair;

/** A key that lives as long as the test. */
final class Key {
    private static final String PASSPHRASE = "throwaway";

    private final PGPSecretKey key;

    Key() throws GeneralSecurityException, PGPException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(3072);
        PGPKeyPair pair = new JcaPGPKeyPair(
                PublicKeyPacket.VERSION_4, PGPPublicKey.RSA_GENERAL, generator.generateKeyPair(), new Date());
        PGPDigestCalculator digest = new BcPGPDigestCalculatorProvider().get(HashAlgorithmTags.SHA1);
        key = new PGPSecretKey(
                PGPSignature.POSITIVE_CERTIFICATION,
                pair,
                "Throwaway key of a test <nobody@example.com>",
                digest,
                null,
                null,
                new BcPGPContentSignerBuilder(pair.getPublicKey().getAlgorithm(), HashAlgorithmTags.SHA256),
                new BcPBESecretKeyEncryptorBuilder(SymmetricKeyAlgorithmTags.AES_256, digest)
                        .build(PASSPHRASE.toCharArray()));
    }

    String passphrase() {
        return PASSPHRASE;
    }

    /** The secret key as text. */
    String armored() throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        try (ArmoredOutputStream out = ArmoredOutputStream.builder().build(text)) {
            key.encode(out);
        }
        return text.toString(StandardCharsets.US_ASCII);
    }

    /** Whether a signature is one of this key on a file. */
    boolean signed(Path file, Path signature) throws IOException, PGPException {
        try (InputStream in = PGPUtil.getDecoderStream(new BufferedInputStream(Files.newInputStream(signature)))) {
            PGPSignature found = ((PGPSignatureList) new JcaPGPObjectFactory(in).nextObject()).get(0);
            found.init(new BcPGPContentVerifierBuilderProvider(), key.getPublicKey());
            found.update(Files.readAllBytes(file));
            return found.verify();
        }
    }
}
