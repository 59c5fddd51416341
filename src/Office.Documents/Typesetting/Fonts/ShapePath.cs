using System.Globalization;
using System.Text;

namespace Office.Documents.Typesetting.Fonts;

/// <summary>
/// Writes an outline as SVG path data in whole units, relative and as short as the syntax allows: a page carries the outlines of
/// a few hundred glyphs to a phone.
/// </summary>
/// <param name="scale">From the face's design units to those of the path.</param>
internal sealed class ShapePath(double scale) : IOutline
{
    private readonly StringBuilder _data = new();
    private (int X, int Y) _here;
    private (int X, int Y) _start;
    private char _command;

    public void Move(double x, double y)
    {
        Write('m', (x, y));
        _start = _here;
        // Numbers that follow a move would be read as lines.
        _command = 'l';
    }

    public void Line(double x, double y)
    {
        var (toX, toY) = (Round(x), Round(y));
        if (toY == _here.Y)
        {
            Straight('h', toX - _here.X);
        }
        else if (toX == _here.X)
        {
            Straight('v', toY - _here.Y);
        }
        else
        {
            Write('l', (x, y));
        }

        _here = (toX, toY);
    }

    public void Quadratic(double x1, double y1, double x, double y) => Write('q', (x1, y1), (x, y));

    public void Curve(double x1, double y1, double x2, double y2, double x, double y) => Write('c', (x1, y1), (x2, y2), (x, y));

    public void Close()
    {
        _data.Append('z');
        (_command, _here) = ('z', _start);
    }

    public override string ToString() => _data.ToString();

    private void Straight(char command, int by)
    {
        if (by != 0)
        {
            Command(command);
            Number(by);
        }
    }

    private void Write(char command, params ReadOnlySpan<(double X, double Y)> points)
    {
        Command(command);
        var (x, y) = (0, 0);
        foreach (var point in points)
        {
            (x, y) = (Round(point.X), Round(point.Y));
            Number(x - _here.X);
            Number(y - _here.Y);
        }

        _here = (x, y);
    }

    private void Command(char command)
    {
        if (command != _command || command is 'm')
        {
            _data.Append(command);
            _command = command;
        }
    }

    private void Number(int number)
    {
        if (number >= 0 && char.IsAsciiDigit(_data[^1]))
        {
            _data.Append(' ');
        }

        _data.Append(CultureInfo.InvariantCulture, $"{number}");
    }

    private int Round(double value) => (int)Math.Round(value * scale, MidpointRounding.AwayFromZero);
}
