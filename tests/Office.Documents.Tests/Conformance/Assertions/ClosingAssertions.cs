using System.Globalization;
using System.Text.RegularExpressions;
using Office.Documents.Content;
using Office.Documents.Tests.Typesetting;

// Reads only files that this test run has written itself: no input can slow these expressions down.
#pragma warning disable MA0009, MA0023
namespace Office.Documents.Tests.Conformance.Assertions;

/// <summary>Signature, date and seals, read from the sealed file: L31–L39.</summary>
internal static class ClosingAssertions
{
    private const double Pitch = 29.61;
    private const double Millimetre = 72 / 25.4;

    public static IEnumerable<Assertion> All => Lines.Concat(Seals);

    private static IEnumerable<Assertion> Lines =>
    [
        new("L31", "7.3.5.1", "一般", "加盖印章：成文日期右空四字", "458.40 ± 1.5 pt", s => IsSealedAlone(s) ? [Reading.Near(s.Date!.End, 458.40, 1.5)] : []),
        new("L32", "7.3.5.1", "一般", "加盖印章：署名在日期上一行，以日期为准居中", "差 ≤ 1.5 pt", s => IsSealedAlone(s) ? [new Reading(
            Math.Abs(Signature(s).Centre - s.Date!.Centre), Math.Abs(Signature(s).Centre - s.Date.Centre) <= 1.5 && Math.Abs(s.Date.Baseline - Signature(s).Baseline - Pitch) < 0.2)] : []),
        new("L37", "7.3.5.2", "规定", "不加盖印章：正文下空一行，署名右空二字，日期首字比署名首字右移二字；日期较长时日期右空二字", "489.99 ± 1.5 pt", s => s.Sample.Closing == ClosingForm.Unsealed ? [Unsealed(s)] : []),
        new("L38", "7.3.5.3", "规定", "签名章：正文下空二行，右空四字，红色；职务左空二字；日期空一行右空四字", "458.40 ± 1.5 pt", s => s.Sample.Closing == ClosingForm.NameStamp ? [Stamped(s)] : []),
        new("L39", "7.3.5.4", "规定", "成文日期用阿拉伯数字、不编虚位、真实有效", "是", s => s.Date is { } date
            ? [Reading.That(Regex.IsMatch(date.Text, @"^(19|20)\d{2}年([1-9]|1[0-2])月([1-9]|[12]\d|3[01])日$")
                && DateOnly.TryParseExact(date.Text, "yyyy年M月d日", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))] : []),
    ];

    private static IEnumerable<Assertion> Seals =>
    [
        new("L33", "7.3.5.1", "规定", "印章端正、居中下压署名和日期", "中心差 ≤ 2.83 pt", s => IsSealedAlone(s) ? [Pressed(s, s.Seals[0], s.Date!)] : []),
        new("L34", "7.3.5.1", "规定", "印章顶端距正文（附件说明）一行之内", "0–29.61 pt", s => s.Sample.Closing == ClosingForm.Sealed ? [Reading.Between(s.Seals[0].Top - TextBottom(s), -0.1, Pitch)] : []),
        new("L35", "7.3.5.1", "规定", "联合行文：一个署名一枚印章，互不相交或相切，不超出版心", "净距 > 0 pt", s => s.Sample.IsJoint && s.Sample.Closing == ClosingForm.Sealed ? [Apart(s)] : []),
        new("L36", "国发〔1999〕25号", "规定", "印章直径 60、50、45、42 mm", "± 0.5 mm", s => s.Seals.Select(seal => new Reading(
            seal.Width / Millimetre, Math.Abs((seal.Width / Millimetre) - s.Sample.SealMm) < 0.5 && Math.Abs(seal.Width - seal.Height) < 0.1))),
    ];

    private static bool IsSealedAlone(ReadSample sample) => sample.Sample.Closing == ClosingForm.Sealed && !sample.Sample.IsJoint;

    private static ReadLine Signature(ReadSample sample) => sample.Before(sample.Date!)!;

    private static double TextBottom(ReadSample sample)
    {
        var seal = sample.Seals[0];
        var names = (string[])[sample.Sample.Imprint.Organ, .. sample.Sample.Imprint.JointOrgans.Select(o => o.Organ)];
        return sample.Pages.OnPage(seal.Page).Where(l => l.Baseline < seal.Top + (seal.Height / 2) && l.Size < 20 && !names.Any(n => l.Text.StartsWith(n, StringComparison.Ordinal) && l.Text.Length <= names.Sum(x => x.Length)))
            .Max(l => l.EmTop + l.Size);
    }

    private static Reading Pressed(ReadSample sample, ReadPicture seal, ReadLine date)
    {
        var signature = Signature(sample);
        var (centreX, centreY) = (seal.X + (seal.Width / 2), seal.Top + (seal.Height / 2));
        var middle = (signature.EmTop + date.EmTop + 16) / 2;
        var covers = seal.Top < signature.EmTop && seal.Top + seal.Height > date.EmTop + 8;
        return new Reading(Math.Abs(centreX - date.Centre), Math.Abs(centreX - date.Centre) <= 2.83 && covers && middle > centreY && seal.Page == date.Page);
    }

    private static Reading Unsealed(ReadSample sample)
    {
        var names = (string[])[sample.Sample.Imprint.Organ, .. sample.Sample.Imprint.JointOrgans.Select(o => o.Organ)];
        var lines = names.Select(n => sample.TypeArea.Last(l => l.Text == n && l.Size == 16)).ToList();
        var (date, right) = (sample.Date!, Math.Max(lines.Max(l => l.End), sample.Date!.End));
        var isRight = Math.Abs(right - 489.99) < 1.5 && Math.Abs(date.Start - lines[0].Start - 31.59) < 1.5 && lines.All(l => Math.Abs(l.Start - lines[0].Start) < 0.5)
            && Math.Abs(date.Baseline - lines[^1].Baseline - Pitch) < 0.2 && sample.Seals.Count == 0;
        var before = sample.Before(lines[0]);
        return new Reading(right, isRight && (before is null || Math.Abs(lines[0].Baseline - before.Baseline - (2 * Pitch)) < 0.2));
    }

    private static Reading Stamped(ReadSample sample)
    {
        var stamp = sample.Sample.Imprint.Stamp!;
        var characters = sample.Pages.OnPage(sample.Date!.Page).SelectMany(l => l.Characters).ToList();
        var name = characters.Where(c => c.IsRed && c.Font == "LXGWWenKai-Regular" && c.Size == 24).ToList();
        var post = sample.Pages.OnPage(sample.Date.Page).First(l => l.Text.StartsWith(stamp.Post, StringComparison.Ordinal) && l.Size == 16).Characters.Take(stamp.Post.Length).ToList();
        var middle = name[0].EmTop + 12 - (post[0].EmTop + 8);
        var isRight = string.Concat(name.Select(c => c.Text)) == stamp.Name && Math.Abs(name[^1].End - 458.40) < 1.5
            && Math.Abs(name[0].X - post[^1].X - 15.793 - 31.59) < 1.5 && Math.Abs(middle) < 0.5
            && Math.Abs(sample.Date.End - 458.40) < 1.5 && Math.Abs(sample.Date.EmTop - post[0].EmTop - (2 * Pitch)) < 0.2;
        return new Reading(name[^1].End, isRight);
    }

    private static Reading Apart(ReadSample sample)
    {
        var seals = sample.Seals;
        var pairs = seals.SelectMany((a, i) => seals.Skip(i + 1).Select(b => Math.Sqrt(Math.Pow(a.X - b.X, 2) + Math.Pow(a.Top - b.Top, 2)) - a.Width)).ToList();
        var rows = seals.GroupBy(s => Math.Round(s.Top)).ToList();
        var inside = seals.All(s => s.X >= 79.37 - 0.5 && s.X + s.Width <= 521.57 + 0.5);
        var last = seals[^1];
        var overDate = Math.Abs(last.X + (last.Width / 2) - sample.Date!.Centre) < 2.83;
        var names = (string[])[sample.Sample.Imprint.Organ, .. sample.Sample.Imprint.JointOrgans.Select(o => o.Organ)];
        return new Reading(pairs.Min(), pairs.Min() > 0 && inside && overDate && seals.Count == names.Length && rows.Count <= seals.Count
            && names.All(n => sample.Pages.OnPage(last.Page).Any(l => l.Text.Contains(n, StringComparison.Ordinal))));
    }
}
