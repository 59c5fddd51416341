using System.Globalization;

namespace Office.Documents.Archives;

/// <summary>Where everything stands in a package: 正本, 定稿, 附件, 处理单 in this order, then what describes and proves them.</summary>
internal static class ArchivePaths
{
    public const string Original = "1-正本/正本.pdf";
    public const string Lasting = "1-正本/正本-长期保存.ofd";
    public const string FinalText = "2-定稿/定稿.json";
    public const string Proof = "2-定稿/清样.pdf";
    public const string Sheet = "4-处理单/处理单.pdf";
    public const string Opinions = "4-处理单/意见与签名.json";
    public const string Marks = "4-处理单/页面批注.json";
    public const string History = "4-处理单/办理过程.json";
    public const string Metadata = "metadata.xml";
    public const string Manifest = "manifest.json";
    public const string Checks = "checks.json";

    public static string Attachment(int number, string name) =>
        string.Create(CultureInfo.InvariantCulture, $"3-附件/{number:D2}-{name}");
}
