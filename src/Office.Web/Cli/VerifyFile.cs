using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging.Abstractions;
using Office.Documents.Signatures.Sm;
using Office.Documents.Verification;
using Office.Web.Features.Verify;
using Office.Web.Security;

namespace Office.Web.Cli;

/// <summary>
/// Checks one PDF, OFD or bundle without the application: who signed it, when, over which bytes. Exit 0 signed, unchanged and by
/// somebody trusted; 1 otherwise; 2 when the file cannot be read.
/// </summary>
internal static class VerifyFile
{
    public static readonly CliOption Trust = new("trust", "FILE", "certificate of an authority to trust besides those in the data directory");

    public static readonly CliOption Revoked = new("crl", "FILE", "list of revoked certificates of an authority that is trusted (DER)");

    /// <summary>More than any authority of seals needs.</summary>
    private const int MostListBytes = 10 * 1024 * 1024;

    public static async Task<ExitCode> RunAsync(CliContext context, string path, CancellationToken cancellationToken)
    {
        byte[] bytes;
        VerifyTrust trust;
        try
        {
            var file = new FileInfo(path);
            if (!file.Exists || file.Length > FileVerifier.MostBytes)
            {
                return context.Refuse(file.Exists ? $"verify: {path} is larger than {FileVerifier.MostBytes / 1024 / 1024} MB" : $"verify: there is no file {path}");
            }

            bytes = await File.ReadAllBytesAsync(path, cancellationToken);
            trust = TrustOf(context.Arguments);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or InvalidOperationException or InvalidDataException or ArgumentException)
        {
            return context.Refuse($"verify: {problem.Message}");
        }

        var report = new FileVerifier(SmLibrary.Open(), trust).Verify(bytes);
        var words = Words();
        if (report.Verdict is Verdict.Unreadable)
        {
            return context.Refuse($"verify: {words.Of(report.Sentences[0])}");
        }

        Print(context.Output, report, words);
        return report.Verdict switch
        {
            Verdict.Whole => ExitCode.Done,
            Verdict.UnknownSigner or Verdict.NotSigned or Verdict.Broken => ExitCode.Failed,
            _ => throw new ArgumentOutOfRangeException(nameof(path), report.Verdict, "An unknown verdict."),
        };
    }

    private static VerifyTrust TrustOf(CliArguments arguments)
    {
        var keys = Path.Combine(Path.GetFullPath(arguments.Value(CliOption.Data) ?? "data"), "keys");
        var office = new OfficeTrust(keys, new TimeStampSetting(null, null)).Current();
        var trusted = arguments.Value(Trust) is { } path
            ? VerifyTrust.Of([.. office.Anchors, .. office.Sm.Anchors, TrustFile.Read(path)])
            : office;
        if (arguments.Value(Revoked) is not { } list)
        {
            return trusted;
        }

        if (new FileInfo(list).Length > MostListBytes)
        {
            throw new InvalidDataException($"{list} is larger than {MostListBytes / 1024 / 1024} MB");
        }

        var withList = trusted.With([File.ReadAllBytes(list)], SmLibrary.Open().Match<ISmCrypto?>(crypto => crypto, _ => null));
        return withList.Lists.Count > 0 ? withList : throw new InvalidDataException($"{list} is signed by no authority that is trusted");
    }

    private static VerifySentences Words() => new(new StringLocalizer<VerifyTexts>(new ResourceManagerStringLocalizerFactory(
        Microsoft.Extensions.Options.Options.Create(new LocalizationOptions { ResourcesPath = "Resources" }), NullLoggerFactory.Instance)));

    private static void Print(CliOutput output, VerifyReport report, VerifySentences words)
    {
        output.Say(words.Of(report.Verdict));
        foreach (var sentence in report.Sentences)
        {
            output.Say($"{Sign(sentence.Weight)} {words.Of(sentence)}");
        }

        foreach (var mark in report.Marks)
        {
            output.Say(words.Of(mark));
            foreach (var sentence in mark.Sentences)
            {
                output.Say($"  {Sign(sentence.Weight)} {words.Of(sentence)}");
            }
        }

        output.Say($"SHA-256 {Convert.ToHexStringLower(report.Sha256)}");
        output.Record(new
        {
            verdict = report.Verdict.ToString(),
            kind = report.Kind.ToString(),
            sha256 = Convert.ToHexStringLower(report.Sha256),
            length = report.Length,
            sentences = report.Sentences.Select(sentence => Record(sentence, words)),
            marks = report.Marks.Select(mark => new
            {
                mark.Who,
                mark.Act,
                mark.ForWhom,
                mark.Opinion,
                mark.At,
                sentences = mark.Sentences.Select(sentence => Record(sentence, words)),
            }),
        });
    }

    private static object Record(VerifySentence sentence, VerifySentences words) => new
    {
        sentence.Code,
        weight = sentence.Weight.ToString(),
        zh = words.In("zh-CN", texts => texts.Of(sentence)),
        en = words.In("en", texts => texts.Of(sentence)),
    };

    private static char Sign(Weight weight) => weight switch
    {
        Weight.Good => '+',
        Weight.Note => '.',
        Weight.Unknown => '?',
        Weight.Bad => '!',
        _ => throw new ArgumentOutOfRangeException(nameof(weight), weight, "An unknown weight."),
    };
}
