using System.Security.Cryptography;
using System.Text.Json;
using Office.Documents.Signatures;
using Office.Organization.Foundation;

namespace Office.Documents.Verification;

/// <summary>Checks a bundle: its files, every decision with its opinion, the keeper's orders and the chain of the history.</summary>
internal static class BundleVerification
{
    public static VerifyReport Run(VerifyReport report, byte[] file, FileVerifier verifier)
    {
        var bundle = BundleFile.Read(file);
        List<VerifyMark> marks = [];
        List<VerifySentence> sentences = [];
        foreach (var part in bundle.Files)
        {
            var inner = verifier.Verify(part.Content);
            marks.AddRange(inner.Marks);
            sentences.AddRange(inner.Sentences);
            sentences.Add(inner.Verdict is Verdict.Whole or Verdict.UnknownSigner
                ? VerifySentence.Good("bundle.file", part.Name)
                : VerifySentence.Bad("bundle.file-broken", part.Name));
        }
        marks.AddRange(bundle.SignOffs.Select(s => MarkOf(s, bundle)));
        marks.AddRange(bundle.Orders.Select(o => MarkOf(o, bundle)));
        sentences.Add(Chain(bundle));
        return report with
        {
            Title = bundle.Document.Title,
            Marks = [.. marks.OrderBy(m => m.At)],
            Sentences = sentences,
            Verdict = FileVerifier.VerdictOf(marks, sentences),
        };
    }

    private static VerifySentence Chain(Bundle bundle)
    {
        var broken = HistoryChain.FirstBroken([.. bundle.Chain.Links.Select(RowOf)], bundle.Chain.Head, bundle.Chain.Count);
        return broken is null && bundle.Chain.Links.All(l => l.RootId == bundle.Document.Id)
            ? VerifySentence.Good("bundle.chain", bundle.Chain.Count)
            : VerifySentence.Bad("bundle.chain-broken", broken ?? 1);
    }

    private static VerifyMark MarkOf(BundleSignOff signOff, Bundle bundle)
    {
        var payload = SignOffPayload.Read(signOff.Payload);
        return new VerifyMark
        {
            Who = $"{payload.Signer.Name} {payload.Signer.Title}",
            Act = $"{payload.Decision}@{payload.Step}",
            ForWhom = payload.OnBehalfOf is { } other ? $"{other.Name} {other.Title}" : null,
            Opinion = signOff.Opinion,
            At = payload.At,
            Sentences = [.. Sentences(signOff, payload, bundle)],
        };
    }

    private static IEnumerable<VerifySentence> Sentences(BundleSignOff signOff, SignOffPayload payload, Bundle bundle)
    {
        yield return SignatureCheck.Verify(signOff.Payload, signOff.Signature, signOff.PublicKey)
            ? VerifySentence.Good("decision.signed")
            : VerifySentence.Bad("decision.signature-wrong");
        if (payload.DocumentId != bundle.Document.Id)
        {
            yield return VerifySentence.Bad("decision.other-document");
        }
        if (!payload.OpinionHash.AsSpan().SequenceEqual(OpinionHash.Of(signOff.Opinion, signOff.Ink)))
        {
            yield return VerifySentence.Bad("decision.opinion-changed");
        }
        var text = bundle.Texts.FirstOrDefault(t => SHA256.HashData(t.Content).AsSpan().SequenceEqual(payload.ContentHash));
        yield return text is null ? VerifySentence.Bad("decision.text-missing") : VerifySentence.Good("decision.text", text.Version);
        var known = bundle.SignOffs.Select(s => Convert.ToHexString(SHA256.HashData(s.Payload))).ToHashSet(StringComparer.Ordinal);
        if (payload.SeenSignOffs.Any(seen => !known.Contains(Convert.ToHexString(seen))))
        {
            yield return VerifySentence.Bad("decision.seen-missing");
        }
    }

    private static VerifyMark MarkOf(BundleOrder order, Bundle bundle)
    {
        try
        {
            using var json = JsonDocument.Parse(order.Order);
            var root = json.RootElement;
            var keeper = root.GetProperty("keeper");
            return new VerifyMark
            {
                Who = $"{keeper.GetProperty("name").GetString()} {keeper.GetProperty("title").GetString()}",
                Act = "order",
                At = DateTimeOffset.FromUnixTimeMilliseconds(root.GetProperty("at").GetInt64()),
                Sentences = [.. Sentences(order, root.GetProperty("fileSha256").GetString()!, bundle)],
            };
        }
        catch (Exception broken) when (broken is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or ArgumentOutOfRangeException)
        {
            throw new InvalidDataException("An order to seal is damaged.", broken);
        }
    }

    private static IEnumerable<VerifySentence> Sentences(BundleOrder order, string fileSha256, Bundle bundle)
    {
        yield return SignatureCheck.Verify(order.Order, order.Signature, order.PublicKey)
            ? VerifySentence.Good("order.signed")
            : VerifySentence.Bad("order.signature-wrong");
        var file = bundle.Files.FirstOrDefault(f => order.SealedSha256 is { } hash && SHA256.HashData(f.Content).AsSpan().SequenceEqual(hash));
        if (order.SealedSha256 is null)
        {
            yield return VerifySentence.Note("order.open");
        }
        else if (file is null)
        {
            yield return VerifySentence.Note("order.other-file");
        }
        else
        {
            yield return StartsWithOrdered(file.Content, fileSha256) ? VerifySentence.Good("order.file", file.Name) : VerifySentence.Bad("order.file-differs", file.Name);
        }
    }

    /// <summary>Sealing only appends: the file that was ordered is the beginning of the sealed one, up to its first end mark.</summary>
    private static bool StartsWithOrdered(ReadOnlySpan<byte> sealedFile, string sha256)
    {
        var end = sealedFile.IndexOf("%%EOF"u8);
        for (var length = end + 5; end >= 0 && length <= Math.Min(sealedFile.Length, end + 7); length++)
        {
            if (Convert.ToHexStringLower(SHA256.HashData(sealedFile[..length])) == sha256)
            {
                return true;
            }
        }
        return false;
    }

    private static HistoryRow RowOf(BundleLink link) => new()
    {
        Id = link.Id,
        RootId = link.RootId,
        OrganId = link.OrganId,
        Seq = link.Seq,
        At = DateTimeOffset.FromUnixTimeMilliseconds(Math.Clamp(link.At, 0, 253402300799999)),
        AccountId = link.AccountId,
        OfficialId = link.OfficialId,
        PostId = link.PostId,
        ActorName = link.ActorName,
        ActorTitle = link.ActorTitle,
        OnBehalfOf = link.OnBehalfOf,
        Verb = link.Verb,
        Step = link.Step,
        Details = link.Details,
        PrevHash = link.PrevHash,
        Hash = link.Hash,
    };
}
