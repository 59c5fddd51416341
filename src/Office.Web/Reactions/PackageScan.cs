using Office.Documents.Attachments;

namespace Office.Web.Reactions;

/// <summary>Asks the virus scanner about every part of a package.</summary>
internal static class PackageScan
{
    extension(IFileScanner scanner)
    {
        /// <summary>What was found first, else clean when every part was scanned; null where there are no parts.</summary>
        public async Task<ScanResult?> ScanAsync(IReadOnlyDictionary<string, byte[]>? parts, CancellationToken cancellationToken)
        {
            ScanResult? all = null;
            foreach (var part in parts?.Values ?? [])
            {
                var one = await scanner.ScanAsync(new MemoryStream(part, writable: false), cancellationToken);
                if (one.Verdict is not ScanVerdict.Clean)
                {
                    return one;
                }

                all = one;
            }

            return all;
        }
    }
}
