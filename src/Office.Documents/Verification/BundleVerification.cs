using System.Security.Cryptography;
using System.Text.Json;
using Office.Documents.Signatures;
using Office.Organization.Foundation;

namespace Office.Documents.Verification;

/// <summary>Checks a bundle: its files, every decision with its opinion, the keeper's orders and the chain of the history.</summary>
internal static class BundleVerification
{
    /// <summary>Each organ adds at most a seal, its evidence and a time stamp.</summary>
    private const int MostRevisions = 64;

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
        if (payload.PagesHash is { } pages)
        {
            yield return signOff.Pages is { } layer && SHA256.HashData(layer).AsSpan().SequenceEqual(pages)
                ? VerifySentence.Good("decision.pages")
                : VerifySentence.Bad("decision.pages-changed");
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
        // Of several organs each seals what the one before has sealed: an earlier seal's file is the beginning of the last one's.
        var file = bundle.Files.FirstOrDefault(f => order.SealedSha256 is { } hash
            && (SHA256.HashData(f.Content).AsSpan().SequenceEqual(hash) || HasRevision(f.Content, Convert.ToHexStringLower(hash))));
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
            yield return HasRevision(file.Content, fileSha256) ? VerifySentence.Good("order.file", file.Name) : VerifySentence.Bad("order.file-differs", file.Name);
        }
    }

    /// <summary>Sealing only appends: the file that was ordered is the beginning of the sealed one, up to one of its end marks.</summary>
    private static bool HasRevision(ReadOnlySpan<byte> sealedFile, string sha256)
    {
        var from = 0;
        for (var mark = 0; mark < MostRevisions && sealedFile[from..].IndexOf("%%EOF"u8) is var found and >= 0; mark++)
        {
            var end = from + found;
            for (var length = end + 5; length <= Math.Min(sealedFile.Length, end + 7); length++)
            {
                if (Convert.ToHexStringLower(SHA256.HashData(sealedFile[..length])) == sha256)
                {
                    return true;
                }
            }
            from = end + 5;
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
