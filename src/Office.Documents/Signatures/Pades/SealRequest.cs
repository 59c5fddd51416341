using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Office.Documents.Content;
using Office.Documents.Typesetting.Layout;

namespace Office.Documents.Signatures.Pades;

/// <summary>A seal to be put on a laid-out file: who seals, with which key and face, where.</summary>
public sealed record SealRequest
{
    /// <summary>The organ's certificate.</summary>
    public required X509Certificate2 Certificate { get; init; }

    /// <summary>Its private key, ECDSA or RSA. Only used during the call.</summary>
    public required AsymmetricAlgorithm Key { get; init; }

    /// <summary>The certificates above it, put into the signature.</summary>
    public IReadOnlyList<X509Certificate2> Chain { get; init; } = [];

    /// <summary>The picture.</summary>
    public required SealFace Face { get; init; }

    /// <summary>Where (see <see cref="SealPlace.RectangleFor"/>).</summary>
    public required SealRectangle Place { get; init; }

    /// <summary>The organ's name.</summary>
    public required string Organ { get; init; }

    /// <summary>Why, shown by readers: for example 用印.</summary>
    public string Reason { get; init; } = "用印";

    /// <summary>When, as the office's clock has it.</summary>
    public required DateTimeOffset At { get; init; }
}
