#pragma once

#include <QObject>
#include <QSettings>
#include <QStringList>
#include <QUuid>

#include <memory>

namespace atalaya {

/// What a person chose about the program itself, kept in one ini file of theirs; nothing of an assessment is here. A
/// file that cannot be read or written is no failure: the program then starts with what is usual. Values that make no
/// sense are taken as unset.
class Preferences : public QObject {
    Q_OBJECT
public:
    enum class Ground { System, Light, Dark };

    /// `file`: path of the ini file.
    explicit Preferences(const QString& file, QObject* parent = nullptr);
    ~Preferences() override;
    /// Where this system keeps such files.
    [[nodiscard]] static QString usualFile();

    [[nodiscard]] QString language() const; ///< ISO 639-1, or empty: the system's
    void setLanguage(const QString& language);
    [[nodiscard]] Ground ground() const;
    void setGround(Ground ground);
    [[nodiscard]] int textPercent() const; ///< 100 to 200
    void setTextPercent(int percent);
    [[nodiscard]] bool reduceMotion() const;
    void setReduceMotion(bool reduce);
    [[nodiscard]] int copiesKept() const; ///< safe copies kept per workspace, 1 to 100; 10 when unset
    void setCopiesKept(int count);
    /// How long a best plan is searched for, in seconds: from leastSearch to mostSearch; 60 when unset.
    static constexpr int leastSearch = 5;
    static constexpr int mostSearch = 3600;
    [[nodiscard]] int longestSearch() const;
    void setLongestSearch(int seconds);
    /// Who is recorded in the change log; empty: the system's user name.
    [[nodiscard]] QString actor() const;
    void setActor(const QString& name);

    /// Latest first, at most 10; files that are gone are still named.
    [[nodiscard]] QStringList recentFiles() const;
    void addRecentFile(const QString& path);
    void removeRecentFile(const QString& path);

    /// Where the person was last in an assessment: page number, subject, part.
    [[nodiscard]] QStringList lastPlace(const QUuid& assessment) const;
    void setLastPlace(const QUuid& assessment, const QStringList& place);
    [[nodiscard]] QUuid lastAssessment(const QString& path) const;
    void setLastAssessment(const QString& path, const QUuid& assessment);

    /// Where files were opened or written last; empty at first.
    [[nodiscard]] QString lastFolder() const;
    void setLastFolder(const QString& folder);

    /// What the room's Wi-Fi is called, for voting by phone; empty at first.
    [[nodiscard]] QString roomNetwork() const;
    void setRoomNetwork(const QString& name);
    /// On which phones are waited for, 1024 to 65535; 8012 when unset.
    [[nodiscard]] int phonePort() const;
    void setPhonePort(int port);

    /// Sizes and places of windows, splitters and table heads, by name.
    [[nodiscard]] QByteArray layout(const QString& name) const;
    void setLayout(const QString& name, const QByteArray& state);

Q_SIGNALS:
    void changed();

private:
    void set(const QString& key, const QVariant& value);
    std::unique_ptr<QSettings> m_settings;
};

} // namespace atalaya
