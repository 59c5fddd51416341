namespace Office.Documents.Signatures;

/// <summary>A private key as stored: nonce (12), ciphertext, tag (16) of AES-256-GCM, with the salt and cost of its PIN.</summary>
internal sealed record WrappedKey(byte[] Bytes, byte[] Salt, int Iterations);

/// <summary>A key made for an official, ready to be stored.</summary>
internal sealed record NewKey(Guid KeyId, byte[] PublicKey, WrappedKey Wrapped);
