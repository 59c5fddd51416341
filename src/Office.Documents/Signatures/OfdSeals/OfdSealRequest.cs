using Office.Documents.Signatures.Eseal;
using Office.Documents.Signatures.Sm;

namespace Office.Documents.Signatures.OfdSeals;

/// <summary>An electronic seal to be put on an OFD: which, by whom, where.</summary>
public sealed record OfdSealRequest
{
    public required ElectronicSeal Seal { get; init; }

    /// <summary>The certificate that the seal lists, with its key. Only used during the call.</summary>
    public required SmIssuer Signer { get; init; }

    /// <summary>From 0.</summary>
    public required int PageIndex { get; init; }

    /// <summary>From the left edge of the page to that of the seal, mm.</summary>
    public required double X { get; init; }

    /// <summary>From the top edge of the page to that of the seal, mm.</summary>
    public required double Y { get; init; }

    /// <summary>Width and height, mm.</summary>
    public required double Side { get; init; }

    public required DateTimeOffset At { get; init; }
}
