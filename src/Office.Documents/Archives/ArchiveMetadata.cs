using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Office.Organization;

namespace Office.Documents.Archives;

/// <summary>
/// The metadata of an item: the four entities of DA/T 46-2009 (文件实体, 机构人员实体, 业务实体, 关系实体) under the names of that standard as
/// far as they are known to us.
/// </summary>
internal static class ArchiveMetadata
{
    private static readonly string[] s_mandatory = ["档号", "题名", "责任者", "日期", "保管期限", "全宗号", "年度", "件号"];

    public static byte[] Write(PackSource source)
    {
        var item = source.Item;
        var root = new XElement("电子文件",
            new XElement("文件实体",
                new XElement("档号", item.Code),
                new XElement("全宗号", item.FondsCode),
                new XElement("档案门类代码", "WS"),
                new XElement("年度", item.Year),
                new XElement("保管期限", item.Period.Printed()),
                new XElement("机构代码", item.UnitCode),
                new XElement("件号", item.Sequence.ToString("D4", CultureInfo.InvariantCulture)),
                new XElement("题名", item.Title),
                new XElement("文件编号", item.Number ?? ""),
                new XElement("责任者", item.Author),
                new XElement("日期", item.DocumentDate.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
                new XElement("页数", item.PageCount)),
            new XElement("机构人员实体",
                source.History.DistinctBy(row => (row.OfficialId, row.ActorTitle))
                    .Select(row => new XElement("人员", new XAttribute("职务", row.ActorTitle), row.ActorName))),
            new XElement("业务实体",
                source.History.Select(row => new XElement("业务行为",
                    new XAttribute("序号", row.Seq),
                    new XAttribute("时间", OfficeDay.At(row.At).ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture)),
                    new XAttribute("人员", row.ActorName),
                    row.Verb))),
            new XElement("关系实体",
                source.Files.Select(file => new XElement("组成", file.Path))));
        using var bytes = new MemoryStream();
        using (var writer = XmlWriter.Create(bytes, new XmlWriterSettings { Indent = true, Encoding = new UTF8Encoding(false), CheckCharacters = false }))
        {
            root.Save(writer);
        }

        return bytes.ToArray();
    }

    /// <summary>The first element that is missing or does not say what the register says; null when all is as it should be.</summary>
    public static string? WrongIn(byte[] metadata, ArchiveItem item)
    {
        XElement? entity;
        try
        {
            using var reader = XmlReader.Create(
                new MemoryStream(metadata), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, CheckCharacters = false });
            entity = XElement.Load(reader).Element("文件实体");
        }
        catch (XmlException)
        {
            return Path.GetFileName(ArchivePaths.Metadata);
        }

        var missing = s_mandatory.FirstOrDefault(name => string.IsNullOrEmpty(entity?.Element(name)?.Value));
        if (missing is not null)
        {
            return missing;
        }

        (string Name, string Value)[] registered =
        [
            ("档号", item.Code), ("题名", item.Title), ("责任者", item.Author), ("文件编号", item.Number ?? ""), ("保管期限", item.Period.Printed()),
        ];
        return Array.Find(registered, pair => entity!.Element(pair.Name)?.Value.ReplaceLineEndings() != pair.Value.ReplaceLineEndings()).Name;
    }
}
